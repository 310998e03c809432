// The marks of home and of cities on the map that can be moved, and their names.
import "./leaflet/leaflet.js";
import { beside, pieces, way } from "./map-lines.js";

const L = globalThis.L;
/** Around what the map is fitted to, in pixels across and down. */
export const MARGIN = [40, 36];
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

/** A line that keeps fractions of pixels; Leaflet's own is rounded, so that fine curves look frayed. */
const SmoothLine = L.Polyline.extend({
  _projectLatlngs(places, result, bounds) {
    if (!(places[0] instanceof L.LatLng)) {
      places.forEach(part => this._projectLatlngs(part, result, bounds));
      return;
    }
    const origin = this._map.getPixelOrigin();
    const points = places.map(place => this._map.project(place).subtract(origin));
    points.forEach(point => bounds.extend(point));
    result.push(points);
  },
});

export function cityPin(map, home, city) {
  const points = pieces(home.longitude, way([home.latitude, home.longitude], [city.latitude, city.longitude]));
  const line = new SmoothLine(points, { className: "way-line", interactive: false, smoothFactor: 0.2 }).addTo(map);
  const pin = pinOf(map, { ...city, longitude: beside(home.longitude, city.longitude) }, { riseOnHover: true });
  pin.element.dataset.city = city.id;
  pin.element.setAttribute("aria-label", city.about);
  pin.element.setAttribute("aria-haspopup", "dialog");
  return { ...pin, line, city };
}
