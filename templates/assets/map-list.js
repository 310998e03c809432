// The list of cities on the map page. It shows some of them and their number, and knows all facts that the map needs.
import { named } from "./map-filter.js";

const language = document.documentElement.lang;

/**
 * @param atlas the element with the list
 * @param facets names of the facets by which cities are chosen
 * @param tally where the number of cities stands
 * @param none what says that there are none
 */
export function cityList(atlas, facets, tally, none) {
  const wholeTally = tally.textContent;
  const cities = [...atlas.querySelectorAll(".places > li")].map(item => ({
    item,
    id: item.dataset.city,
    names: item.dataset.names.split("|").map(name => named(name, language)),
    values: Object.fromEntries(facets.map(facet => [facet, item.dataset[facet]?.split(" ") ?? []])),
  }));
  const items = new Map(cities.map(({ item, id }) => [id, item]));

  return {
    /** Each with names and values as map-filter.js matches them. */
    cities,
    /** What the map shows of each city. */
    places: () => cities.map(({ item, id }) => placeOf(item, id)),
    /** Shows these cities only. */
    show(ids) {
      cities.forEach(({ item, id }) => { item.hidden = !ids.has(id); });
      none.hidden = ids.size > 0;
      const text = ids.size === cities.length ? wholeTally : tally.dataset.some.replace("#", ids.size.toLocaleString(language));
      if (tally.textContent !== text) { // or it would be announced again
        tally.textContent = text;
      }
    },
    light(id, isLit) {
      items.get(id).classList.toggle("lit", isLit);
    },
    /**
     * @param onLight told the id of the city that is pointed at or focused, and whether it still is
     * @param onFocus told the id of the city that got the focus
     */
    watch(onLight, onFocus) {
      for (const { item, id } of cities) {
        item.addEventListener("pointerenter", () => onLight(id, true));
        item.addEventListener("pointerleave", () => onLight(id, false));
        item.addEventListener("focusout", () => onLight(id, false));
        item.addEventListener("focusin", () => {
          onLight(id, true);
          onFocus(id);
        });
      }
    },
  };
}

/** Home, as the map shows it. */
export function homeOf(atlas) {
  return { ...coordinates(atlas), name: atlas.dataset.home, mark: picture(atlas.querySelector(".legend svg")) };
}

function placeOf(item, id) {
  return {
    ...coordinates(item),
    id,
    name: item.querySelector("a").textContent,
    mark: picture(item.querySelector("svg")),
    about: [...item.querySelectorAll("a, .country, .way-there")].map(part => part.textContent).join(", "),
    card: () => [...item.querySelector("template").content.cloneNode(true).children],
  };
}

function coordinates(element) {
  return { latitude: Number(element.dataset.latitude), longitude: Number(element.dataset.longitude) };
}

/** A copy of a mark of the list or the legend that only eyes see. */
function picture(element) {
  const copy = element.cloneNode(true);
  copy.removeAttribute("role");
  copy.removeAttribute("aria-label");
  copy.setAttribute("aria-hidden", "true");
  return copy;
}
