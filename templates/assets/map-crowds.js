// Marks that really cover each other are one mark with their number; what is only close is spread.
import "./leaflet/leaflet.js";
import { spread } from "./map-spread.js";
import { MARGIN, onChoice, pinOf, still } from "./map-pins.js";

const L = globalThis.L;

/** So near, in pixels, the middles of two marks are when one covers the other. */
const COVER = 14;
/** So near, in degrees, cities are at one place, however large the scale. */
const ONE_PLACE = 0.02;

/**
 * Gives a function that puts one mark with a number in the place of three or more pins that would cover each other, as the map shows
 * them now; moves the others apart, with lines to their places; and tells which marks there are then. The focus stays with its city.
 *
 * @param home where it lies
 * @param nameOf the name of a crowd, of its number and the names of its cities
 */
export function gatherer(map, home, card, nameOf) {
  let marks = new Map();
  return pins => {
    const focused = document.activeElement;
    const followed = pins.find(({ element }) => element === focused)
      ?? [...marks.values()].find(({ element }) => element === focused)?.pins[0];
    const zoom = map.getZoom();
    const point = place => map.project(place, zoom);
    const now = new Map();
    const representatives = crowds(pins, point).flatMap(members => {
      const those = members.map(index => pins[index]);
      const areOne = those.length > 2 || those.length === 2 && areAtOnePlace(those);
      those.forEach(({ element }) => element.classList.toggle("crowded", areOne));
      if (!areOne) {
        return those;
      }
      const key = those.map(({ city }) => city.id).join();
      const mark = marks.get(key) ?? crowdPin(map, card, those, nameOf);
      const sum = those.map(({ place }) => point(place)).reduce((one, other) => one.add(other));
      mark.place = map.unproject(sum.divideBy(those.length), zoom);
      now.set(key, mark);
      return [mark];
    });
    marks.forEach((mark, key) => {
      if (!now.has(key)) {
        mark.marker.remove();
      }
    });
    marks = now;
    const places = representatives.map(({ place }) => point(place));
    spread(places, point(home)).forEach(({ x, y }, index) => {
      const { marker, element } = representatives[index];
      marker.setLatLng(map.unproject(L.point(x, y), zoom));
      lead(element, places[index].x - x, places[index].y - y);
    });
    if (followed && document.activeElement !== focused || focused?.matches(".crowded")) {
      representatives.find(mark => mark === followed || mark.pins?.includes(followed))?.element.focus({ preventScroll: true });
    }
    return representatives;
  };
}

function areAtOnePlace([one, other]) {
  return Math.abs(one.place.lat - other.place.lat) < ONE_PLACE && Math.abs(one.place.lng - other.place.lng) < ONE_PLACE;
}

/** Draws a line from the middle of a mark to its place, if it is not there. */
function lead(element, right, down) {
  const length = Math.hypot(right, down);
  const line = element.querySelector(".tether") ?? element.insertBefore(document.createElement("span"), element.firstChild);
  line.className = "tether";
  line.hidden = length <= 2;
  line.style.inlineSize = `${length}px`;
  line.style.rotate = `${Math.atan2(down, right)}rad`;
}

/** The mark of several cities. It comes in the order of the list where the first of them would. */
function crowdPin(map, card, pins, nameOf) {
  const names = pins.map(({ city }) => city.name);
  const number = document.createElement("span");
  number.className = "number";
  number.textContent = pins.length;
  number.setAttribute("aria-hidden", "true");
  const [{ place: { lat, lng } }] = pins;
  const label = pins.length === 2 ? names.join(" · ") : "";
  const pin = { ...pinOf(map, { name: label, latitude: lat, longitude: lng, mark: number }, { riseOnHover: true }), pins };
  pin.element.classList.add("crowd");
  pin.element.dataset.cities = pins.map(({ city }) => city.id).join(" ");
  pin.element.setAttribute("aria-label", nameOf(pins.length, names.join(", ")));
  pins[0].element.before(pin.element);
  const bounds = L.latLngBounds(pins.map(({ place }) => place));
  onChoice(pin, () => {
    const zoom = Math.min(Math.max(map.getBoundsZoom(bounds, false, L.point(MARGIN)), map.getZoom() + 0.5), map.getMaxZoom());
    if (map.getZoom() < map.getMaxZoom() && !areAtOnePlace([pins[0], pins.at(-1)])) {
      map.setView(bounds.getCenter(), zoom, { animate: !still });
    } else {
      card.open({ ...pin, city: { name: names.join(", "), card: () => pins.flatMap(({ city }) => city.card()) } });
    }
  });
  return pin;
}

/**
 * Gathers pins that cover each other; most are alone.
 *
 * @returns lists of indices in the order of their first members
 */
function crowds(pins, point) {
  let gathered = pins.map(({ place }, index) => ({ middle: point(place), members: [index] }));
  for (let before = Infinity; gathered.length < before;) {
    before = gathered.length;
    gathered = gathered.reduce(join, []);
  }
  return gathered.map(({ members }) => [...members].sort((one, other) => one - other)).sort(([one], [other]) => one - other);
}

/** The crowds with one more, which is part of the first whose middle it covers. */
function join(crowds, { middle, members }) {
  const near = crowds.find(crowd => crowd.middle.distanceTo(middle) < COVER);
  if (!near) {
    return [...crowds, { middle, members }];
  }
  const share = members.length / (members.length + near.members.length);
  near.middle = near.middle.add(middle.subtract(near.middle).multiplyBy(share));
  near.members.push(...members);
  return crowds;
}
