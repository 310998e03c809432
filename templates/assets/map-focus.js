// Whoever walks over the map by keyboard sees the mark that has the focus.
import "./leaflet/leaflet.js";

const L = globalThis.L;
/** Around the middle of a mark, in pixels: half of it, its outline, and what rounding takes. */
const ROOM = 20;

/**
 * Keeps the mark that the keyboard is at in sight, when it gets the focus and when the map has moved. Browsers scroll the map's sheet and
 * the page to where the mark lay before; Leaflet takes back the former alone, and only with the next picture.
 */
export function keepFocusInSight(map) {
  const sheet = map.getContainer();
  const focused = () => sheet.querySelector(".pin:focus-visible");
  let pans = false;
  const show = part => {
    if (pans) {
      return;
    }
    pans = true;
    for (let turn = 0; turn < 2 && focused(); turn++) { // after the first, marks may be gathered anew, and another one have the focus
      map.panInside(map.layerPointToLatLng(L.DomUtil.getPosition(focused())), { padding: [ROOM, ROOM], animate: false });
    }
    pans = false;
    if (focused()) {
      focused().getAnimations().forEach(animation => animation.finish()); // for where it will be, when a zoom has not quite ended
      part().scrollIntoView({ block: "nearest" });
    }
  };
  sheet.addEventListener("focusin", () => show(() => {
    sheet.scrollTo(0, 0);
    scrollTo({ top: scrollY, behavior: "instant" });
    return sheet.offsetHeight < innerHeight ? sheet : focused();
  }));
  map.on("moveend", () => show(focused));
}
