// Makes the search answer. Without it, the page is the index from A to Z.

const PAUSE = 150; // ms after a key, before the search answers
const STINT = 30; // ms of work, before the browser may answer to people
const AT_ONCE = 20;

const form = document.getElementById("site-inquiry");
const input = form.elements.q;
const status = document.getElementById("site-found");
const list = document.getElementById("site-results");
const advice = document.getElementById("site-advice");
const more = document.getElementById("site-more");
const all = document.getElementById("site-index");
const languages = [...document.querySelectorAll(".languages a")];
const language = document.documentElement.lang;

let search;
let progress = "loading"; // then "partly", and at last "" or "failed"
let results = [];
let pause;
let begin;
const begun = new Promise(resolve => { begin = resolve; });

function query() {
  return input.value.trim();
}

/** A message with the number of results and the query in it. */
function filled(message) {
  return message.replace(/[#*]/g, place => place === "#" ? results.length.toLocaleString(language) : query());
}

function announcement() {
  const { loading, partly, failed, none } = status.dataset;
  if (progress === "failed" && results.length === 0) {
    return failed;
  }
  if (!query()) {
    return "";
  }
  if (progress === "loading") {
    return loading;
  }
  const plural = new Intl.PluralRules(language).select(results.length);
  const found = filled(results.length === 0 ? none : status.dataset[plural] ?? status.dataset.other);
  return progress === "" ? found : `${found}. ${progress === "partly" ? partly : failed}`;
}

function element(name, content, attributes = {}) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...content);
  return made;
}

function text(pieces) {
  return pieces.map(piece => piece.marked ? element("mark", [piece.text]) : piece.text);
}

/** The attribute of a text that isn't in the page's language. */
function lang(tag) {
  return tag ? { lang: tag } : {};
}

function item({ found, terms }) {
  const link = element("a", text(search.marked(found.title, terms)), { href: found.address, ...lang(found.titleLanguage) });
  const reasons = search.reasons(found, terms).flatMap(reason => [" · ", ...text(search.marked(reason, terms))]);
  return element("li", [
    element("h2", [link]),
    element("p", [list.dataset[found.kind], ...reasons], { class: "aside" }),
    element("p", text(search.excerpt(found, terms)), lang(found.language)),
  ]);
}

function showMore() {
  const shown = list.children.length;
  list.append(...results.slice(shown, shown + AT_ONCE).map(item));
  more.hidden = list.children.length >= results.length;
}

function answer() {
  clearTimeout(pause);
  if (query()) {
    begin();
  }
  results = query() ? search?.find(query()) ?? [] : [];
  list.replaceChildren();
  showMore();
  list.hidden = results.length === 0;
  advice.hidden = !query() || results.length > 0 || progress !== "";
  all.hidden = results.length > 0;
  if (status.textContent !== announcement()) {
    status.textContent = announcement();
  }
}

/** Answers with what has become known since; the place of the reader stays. */
function answerAnew() {
  const shown = list.children.length;
  const focused = list.contains(document.activeElement) ? document.activeElement.href : "";
  change();
  while (list.children.length < Math.min(shown, results.length)) {
    showMore();
  }
  [...list.querySelectorAll("a")].find(link => link.href === focused)?.focus({ preventScroll: true });
}

/** The query in the address of this page and of its other languages. */
function remember() {
  const parameters = query() && `?${new URLSearchParams({ q: query() })}`;
  history.replaceState(history.state, "", location.pathname + parameters + location.hash);
  languages.forEach(link => { link.search = parameters; });
}

function change() {
  answer();
  remember();
}

function recall() {
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  change();
}

async function take(entries) {
  let start = performance.now();
  for (const entry of entries) {
    search.add(entry);
    if (performance.now() - start > STINT) {
      await new Promise(resolve => setTimeout(resolve));
      start = performance.now();
    }
  }
}

/** When somebody is about to ask, fetches the parts of the index, one after the other, and answers anew with each. */
async function load() {
  const parts = form.dataset.parts.split(" ");
  await begun;
  try {
    const { SearchIndex } = await import("./search-index.js");
    search = new SearchIndex(language);
    for (const [place, part] of parts.entries()) {
      const response = await fetch(part);
      if (!response.ok) {
        throw new Error(`${part}: ${response.status}`);
      }
      await take((await response.json()).documents);
      progress = place + 1 < parts.length ? "partly" : "";
      answerAnew();
    }
  } catch (reason) {
    progress = "failed";
    answerAnew();
    console.warn("The search does not know all texts.", reason);
  }
}

form.addEventListener("submit", event => {
  event.preventDefault();
  change();
});
input.addEventListener("focus", begin);
input.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(change, PAUSE);
});
input.addEventListener("keydown", event => {
  if (event.key === "Escape" && input.value) {
    event.preventDefault();
    input.value = "";
    change();
  }
});
more.querySelector("button").addEventListener("click", () => {
  const shown = list.children.length;
  showMore();
  list.children[shown].querySelector("a").focus();
});
addEventListener("popstate", recall);

load();
recall();
if (document.activeElement === input) {
  begin();
}
