// Connects the form, the list and the map: what is chosen in one is shown in the others, and so is what is pointed at.
import { asked, matches } from "./map-filter.js";
import { filterForm } from "./map-form.js";
import { cityList, homeOf } from "./map-list.js";

/** The part of the map that is looked at. */
const IN_SIGHT = 0.2;

const atlas = document.getElementById("site-atlas");
const plates = document.getElementById("site-map");
const form = filterForm(
  document.getElementById("site-filter"),
  document.querySelector("[type=reset]"),
  document.getElementById("site-list"),
  show,
);
const list = cityList(atlas, form.facets, document.getElementById("site-tally"), document.getElementById("site-none"));
let movable;

function show() {
  const { text, options } = form.choice();
  const chosen = { text: asked(text, document.documentElement.lang), options };
  const ids = new Set(list.cities.filter(city => matches(city, chosen)).map(city => city.id));
  list.show(ids);
  movable?.show(ids);
}

function light(id, isLit) {
  list.light(id, isLit);
  movable?.light(id, isLit);
}

/** Waits until a style sheet holds. */
function dressed(address) {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "stylesheet", href: address, onload: resolve, onerror: () => reject(new Error(address)) });
    document.head.append(link);
  });
}

/** Puts the map that can be moved in the place of the one that was drawn when the site was built. */
async function makeMovable() {
  const { coasts, tiles, maxZoom, style } = atlas.dataset;
  const [{ drawMovable }, ground] = await Promise.all([
    import("./map-movable.js"),
    tiles ? { tiles, maxZoom: Number(maxZoom) } : fetch(coasts).then(async found => ({ coasts: await found.json() })),
    dressed(style),
  ]);
  movable = await drawMovable(document.getElementById("site-movable"), homeOf(atlas), list.places(), ground, light);
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

list.watch(light, id => movable?.reveal(id));
form.recall();
looked().then(makeMovable).catch(reason => {
  plates.classList.add("still"); // the drawn map stays
  console.info("The map stays as it was drawn.", reason);
});
