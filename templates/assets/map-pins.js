// The marks of home and of cities on the map that can be moved, and their names.
import "./leaflet/leaflet.js";
import { beside, way } from "./map-lines.js";

const L = globalThis.L;
/** Around what the map is fitted to, in pixels across and down. */
export const MARGIN = [48, 40];
/** Whether the reader wants nothing to move by itself. */
export const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

export function pinOf(map, { name, latitude, longitude, mark }, options) {
  const body = document.createDocumentFragment();
  const label = document.createElement("span");
  label.className = "name";
  label.textContent = name;
  label.setAttribute("aria-hidden", "true");
  body.append(mark, label);
  const marker = L.marker([latitude, longitude], {
    icon: L.divIcon({ className: "pin", iconSize: [28, 28] }),
    autoPanOnFocus: false, // map-focus.js does it, and no mark flees from a mouse
    ...options,
  }).addTo(map);
  const element = marker.getElement();
  element.append(body);
  return { element, label, marker, place: marker.getLatLng() };
}

/** By click, Enter or space. */
export function onChoice({ marker, element }, act) {
  marker.on("click", act);
  element.addEventListener("keydown", event => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      act();
    }
  });
}

export function cityPin(map, home, city) {
  const points = way([home.latitude, home.longitude], [city.latitude, city.longitude]);
  const line = L.polyline(points, { className: "way-line", interactive: false, smoothFactor: 0.3 }).addTo(map);
  const pin = pinOf(map, { ...city, longitude: beside(home.longitude, city.longitude) }, { riseOnHover: true });
  pin.element.dataset.city = city.id;
  pin.element.setAttribute("aria-label", city.about);
  pin.element.setAttribute("aria-haspopup", "dialog");
  return { ...pin, line, city };
}
