// Keeps an open page up to date: shows it anew when the site changed, exchanges style sheets, and tells what is wrong.
// The local server adds this script to pages; the published site does not have it.

const own = new URL(import.meta.url);
const title = document.title;
const HIDDEN = "partner-cities-hidden";
let shownSite = own.searchParams.get("site");
let events;
let panel;

function listen() {
  events = new EventSource(new URL("events", own));
  events.addEventListener("site", ({ data }) => {
    const [site, basePath] = data.split("\n");
    const ownBase = own.pathname.replace(/\.partner-cities\/.*/, "");
    if (basePath !== ownBase) location.replace(basePath + location.pathname.slice(ownBase.length));
    else if (site !== shownSite) location.reload(); // browsers keep the place on the page
  });
  events.addEventListener("styles", ({ data }) => {
    const [site, ...addresses] = data.split("\n");
    shownSite = site;
    addresses.forEach(exchange);
  });
  events.addEventListener("report", ({ data }) => report(JSON.parse(data), data));
}

// The new style sheet takes over when it has come, so that the page is never without.
function exchange(address) {
  const plain = path => path.replace(/\.[0-9a-f]{10}(?=\.css$)/, "");
  for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
    const shown = new URL(link.href).pathname;
    if (plain(shown) !== plain(address) || shown === address) continue;
    const next = link.cloneNode();
    next.href = address;
    next.addEventListener("load", () => link.remove());
    link.after(next);
  }
}

function report({ errors, counts, besides, language, words, findings }, text) {
  document.title = counts ? `${counts} – ${title}` : title;
  panel?.host.remove();
  panel = undefined;
  if (!counts || text === sessionStorage.getItem(HIDDEN)) return;
  panel = createPanel(words.label);
  panel.host.lang = language;
  panel.host.className = errors ? "errors" : "";
  const head = element("header");
  head.append(element("h2", counts), button(words.hide, () => hide(text)));
  const list = element("ol");
  list.append(...findings.map(finding => entry(finding, words)));
  panel.append(head, list);
  if (besides) panel.append(element("p", besides));
}

function entry({ severity, gravity, code, message, help, place, link, excerpt }, words) {
  const item = element("li");
  item.append(element("p", `${gravity}[${code}]: ${message}`, severity));
  if (place) {
    const where = element("p", "", "place");
    if (link) {
      const way = element("a", place);
      way.href = link;
      where.append(way);
    } else {
      where.append(element("code", place), button(words.copy, () => navigator.clipboard.writeText(place)));
    }
    item.append(where);
  }
  if (excerpt) item.append(element("pre", excerpt));
  if (help) item.append(element("p", `${words.help}: ${help}`));
  return item;
}

function hide(text) {
  sessionStorage.setItem(HIDDEN, text);
  panel?.host.remove();
  panel = undefined;
}

function element(name, text = "", className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

function button(text, action) {
  const made = element("button", text);
  made.type = "button";
  made.addEventListener("click", action);
  return made;
}

// Not on the page yet. In a shadow tree, so that neither the page's styles nor the panel's reach the other.
function shadow(label, css) {
  const host = element("aside");
  host.setAttribute("aria-label", label);
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return root;
}

function createPanel(label) {
  const root = shadow(label, `
    :host { all: initial; position: fixed; inset: auto 0 0; z-index: 2147483646; max-block-size: 45vh; overflow: auto;
      box-sizing: border-box; padding: 0.75rem 1.25rem; border-block-start: 4px solid var(--error); background: var(--paper); color: var(--ink);
      font: 0.9375rem/1.45 system-ui, sans-serif; overflow-wrap: anywhere; color-scheme: light dark; box-shadow: 0 -4px 24px #0004;
      --paper: #fff; --ink: #1c1b1f; --error: #b3261e; --warning: #6b4b00; --line: #ccc; --excerpt: #f2f2f2; --link: #0b57d0; }
    @media (prefers-color-scheme: dark) {
      :host { --paper: #1f1f23; --ink: #eee; --error: #ffb4ab; --warning: #f0c050; --line: #55555c; --excerpt: #2c2c31; --link: #a8c7fa; }
    }
    :host(:not(.errors)) { border-color: var(--warning); }
    header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
    h2 { margin: 0; font-size: 1.0625rem; }
    ol { margin: 0.5rem 0 0; padding: 0; list-style: none; }
    li { padding-block: 0.5rem; border-block-start: 1px solid var(--line); }
    p, pre { margin: 0.125rem 0; white-space: pre-wrap; }
    pre, code, .place { font-family: ui-monospace, monospace; font-size: 0.875rem; }
    pre { padding: 0.25rem 0.5rem; background: var(--excerpt); }
    .error { font-weight: 600; color: var(--error); }
    .warning { font-weight: 600; color: var(--warning); }
    a { color: var(--link); }
    button { font: inherit; font-size: 0.8125rem; margin-inline-start: 0.5rem; cursor: pointer; }`);
  document.body.append(root.host);
  return root;
}

document.addEventListener("keydown", event => {
  if (event.key === "Escape" && panel) panel.querySelector("header button").click();
});

// A browser opens only six connections to a host: a page that nobody sees gives its own back.
document.addEventListener("visibilitychange", () => {
  events?.close();
  if (!document.hidden) listen();
});
if (!document.hidden) listen();
