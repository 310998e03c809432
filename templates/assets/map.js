// Makes the map and its list answer: filters, a map that can be moved, and each showing what the other points at.
import { fold, matches } from "./map-filter.js";

/** The part of the map that is looked at. */
const IN_SIGHT = 0.2;

const atlas = document.getElementById("site-atlas");
const plates = document.getElementById("site-map");
const form = document.getElementById("site-filter");
const tally = document.getElementById("site-tally");
const none = document.getElementById("site-none");
const resetButton = document.querySelector("[type=reset]");
const boxes = [...form.querySelectorAll("[type=checkbox]")];
const facets = [...new Set(boxes.map(box => box.name))];
const items = [...atlas.querySelectorAll(".places > li")];
const cities = items.map(item => ({
  item,
  id: item.dataset.city,
  names: item.dataset.names.split("|").map(fold),
  values: Object.fromEntries(facets.map(facet => [facet, item.dataset[facet]?.split(" ") ?? []])),
}));
const languages = [...document.querySelectorAll(".languages a")];
const wholeTally = tally.textContent;
let movable;

function choice() {
  return {
    text: form.elements.q.value,
    options: Object.fromEntries(facets.map(facet =>
      [facet, boxes.filter(box => box.name === facet && box.checked).map(box => box.value)])),
  };
}

function show() {
  const chosen = choice();
  const ids = new Set(cities.filter(city => matches(city, chosen)).map(city => city.id));
  cities.forEach(({ item, id }) => { item.hidden = !ids.has(id); });
  none.hidden = ids.size > 0;
  resetButton.hidden = !chosen.text.trim() && Object.values(chosen.options).every(keys => keys.length === 0);
  const text = ids.size === cities.length ? wholeTally : tally.dataset.some.replace("#", ids.size.toLocaleString(document.documentElement.lang));
  if (tally.textContent !== text) {
    tally.textContent = text;
  }
  form.querySelectorAll(".facet").forEach(facet => {
    const names = [...facet.querySelectorAll("label:has(:checked) .option")].map(option => option.textContent);
    facet.querySelector(".chosen").textContent = names.length > 1 ? names.length : names.join();
  });
  movable?.show(ids);
}

/** The choice in the address of this page and of its other languages. */
function remember() {
  const { text, options } = choice();
  const query = new URLSearchParams(facets.flatMap(facet => options[facet].map(key => [facet, key])));
  if (text.trim()) {
    query.append("q", text.trim());
  }
  const search = `${query}` && `?${query}`;
  history.replaceState(history.state, "", location.pathname + search + location.hash);
  languages.forEach(link => { link.search = search; });
}

/** What the address says; of a choice that isn't offered, nothing. */
function recall() {
  const query = new URLSearchParams(location.search);
  form.elements.q.value = query.get("q") ?? "";
  boxes.forEach(box => { box.checked = query.getAll(box.name).includes(box.value); });
  change();
}

function change() {
  show();
  remember();
}

form.addEventListener("submit", event => event.preventDefault());
form.addEventListener("input", change);
form.addEventListener("reset", event => {
  event.preventDefault();
  form.elements.q.value = "";
  boxes.forEach(box => { box.checked = false; });
  document.getElementById("site-list").focus({ preventScroll: true }); // the button goes away
  change();
});
addEventListener("popstate", recall);

/** A panel of options closes when something else is chosen or focused, and by Escape. */
function closeFacets(kept) {
  form.querySelectorAll(".facet[open]").forEach(facet => { facet.open = facet.contains(kept); });
}
document.addEventListener("pointerdown", event => closeFacets(event.target));
form.addEventListener("focusout", event => {
  if (event.relatedTarget) {
    closeFacets(event.relatedTarget);
  }
});
form.addEventListener("keydown", event => {
  const open = event.target.closest(".facet[open]");
  if (event.key === "Escape" && open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});

function light(id, isLit) {
  cities.find(city => city.id === id).item.classList.toggle("lit", isLit);
  movable?.light(id, isLit);
}
for (const { item, id } of cities) {
  item.addEventListener("pointerenter", () => light(id, true));
  item.addEventListener("pointerleave", () => light(id, false));
  item.addEventListener("focusout", () => light(id, false));
  item.addEventListener("focusin", () => {
    light(id, true);
    movable?.reveal(id);
  });
}

/** A copy of a part of the list, or of the legend, that only eyes see. */
function picture(element) {
  const copy = element.cloneNode(true);
  copy.removeAttribute("role");
  copy.removeAttribute("aria-label");
  copy.setAttribute("aria-hidden", "true");
  return copy;
}

function placed(element) {
  return { latitude: Number(element.dataset.latitude), longitude: Number(element.dataset.longitude) };
}

/** Waits until a style sheet holds. */
function dressed(address) {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "stylesheet", href: address, onload: resolve, onerror: () => reject(new Error(address)) });
    document.head.append(link);
  });
}

/** The map that can be moved; without it, the one that was drawn when the site was built stays. */
async function makeMovable() {
  const { coasts, tiles, maxZoom, style } = atlas.dataset;
  const [{ drawMovable }, ground] = await Promise.all([
    import("./map-movable.js"),
    tiles ? { tiles, maxZoom: Number(maxZoom) } : fetch(coasts).then(async found => ({ coasts: await found.json() })),
    dressed(style),
  ]);
  const home = { ...placed(atlas), name: atlas.dataset.home, mark: picture(atlas.querySelector(".legend svg")) };
  movable = await drawMovable(document.getElementById("site-movable"), home, cities.map(({ item, id }) => ({
    ...placed(item),
    id,
    name: item.querySelector("a").textContent,
    mark: picture(item.querySelector("svg")),
    about: [...item.querySelectorAll("a, .country, .way-there")].map(part => part.textContent).join(", "),
    card: () => [...item.querySelectorAll("a, .country, .way-there, .status")].map(part => part.cloneNode(true)),
  })), ground, light);
  const focused = document.activeElement?.closest(".map-plates a")?.dataset.city;
  plates.classList.add("live");
  show();
  if (focused) {
    movable.focus(focused);
  }
}

/** Waits until the page is there to be read, and a good part of the map is in sight. */
async function looked() {
  if (document.readyState !== "complete") {
    await new Promise(resolve => addEventListener("load", resolve, { once: true }));
  }
  await new Promise(resolve => {
    const observer = new IntersectionObserver(([{ isIntersecting }]) => {
      if (isIntersecting) {
        observer.disconnect();
        setTimeout(resolve);
      }
    }, { threshold: IN_SIGHT });
    observer.observe(plates);
  });
}

recall();
looked().then(makeMovable).catch(reason => {
  plates.classList.add("still");
  console.info("The map stays as it was drawn.", reason);
});
