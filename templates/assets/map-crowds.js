// Marks that would cover each other are one mark with their number.
import "./leaflet/leaflet.js";
import { MARGIN, onChoice, pinOf, still } from "./map-pins.js";

const L = globalThis.L;

/** So far apart, in pixels across or down, two marks can be told apart and hit (WCAG 2.2, 2.5.8: 24 at the least). */
const APART = 30;

/**
 * Gives a function that puts one mark with a number in the place of pins that would cover each other, as the map shows them now, and tells
 * which marks there are then. The focus stays with its city, and a crowd keeps off the mark of home.
 *
 * @param home where it lies
 * @param enlarge what choosing a crowd does, in words
 */
export function gatherer(map, home, card, enlarge) {
  let marks = new Map();
  return pins => {
    const focused = document.activeElement;
    const followed = pins.find(({ element }) => element === focused)
      ?? [...marks.values()].find(({ element }) => element === focused)?.pins[0];
    const now = new Map();
    const representatives = crowds(pins.map(({ place }) => map.latLngToContainerPoint(place))).map(({ x, y, members }) => {
      const those = members.map(index => pins[index]);
      those.forEach(({ element }) => element.classList.toggle("crowded", those.length > 1));
      if (those.length === 1) {
        return those[0];
      }
      const key = those.map(({ city }) => city.id).join();
      const mark = marks.get(key) ?? crowdPin(map, card, those, enlarge);
      mark.marker.setLatLng(map.containerPointToLatLng(offHome(map.latLngToContainerPoint(home), L.point(x, y))));
      mark.place = mark.marker.getLatLng();
      now.set(key, mark);
      return mark;
    });
    marks.forEach((mark, key) => {
      if (!now.has(key)) {
        mark.marker.remove();
      }
    });
    marks = now;
    if (followed && document.activeElement !== focused || focused?.matches(".crowded")) {
      representatives.find(mark => mark === followed || mark.pins?.includes(followed))?.element.focus({ preventScroll: true });
    }
    return representatives;
  };
}

/** A point, or one in the same direction that is far enough from home. */
function offHome(home, point) {
  const way = point.subtract(home);
  const distance = Math.hypot(way.x, way.y);
  return distance >= APART ? point : home.add(distance > 0 ? way.multiplyBy(APART / distance) : [0, APART]);
}

/** The mark of several cities. It comes in the order of the list where the first of them would. */
function crowdPin(map, card, pins, enlarge) {
  const names = pins.map(({ city }) => city.name).join(", ");
  const number = document.createElement("span");
  number.className = "number";
  number.textContent = pins.length;
  number.setAttribute("aria-hidden", "true");
  const [{ place: { lat, lng } }] = pins;
  const pin = { ...pinOf(map, { name: "", latitude: lat, longitude: lng, mark: number }, { riseOnHover: true }), pins };
  pin.element.classList.add("crowd");
  pin.element.dataset.cities = pins.map(({ city }) => city.id).join(" ");
  pin.element.title = names;
  pin.element.setAttribute("aria-label", `${names}: ${enlarge}`);
  pins[0].element.before(pin.element);
  const bounds = L.latLngBounds(pins.map(({ place }) => place));
  onChoice(pin, () => {
    if (map.getZoom() < map.getMaxZoom()) {
      const zoom = Math.max(map.getBoundsZoom(bounds, false, L.point(MARGIN)), map.getZoom() + 0.5);
      map.setView(bounds.getCenter(), Math.min(zoom, map.getMaxZoom()), { animate: !still });
    } else {
      card.open({ ...pin, city: { name: names, card: () => pins.flatMap(({ city }) => city.card()) } });
    }
  });
  return pin;
}

/**
 * Gathers points into crowds, each of which is far enough from all others; most have one member.
 *
 * @param points [{ x, y }] in the order in which they are read
 * @returns [{ x, y, members: indices }] in the order of their first members; x and y are the middle of the members
 */
function crowds(points) {
  let gathered = points.map(({ x, y }, index) => ({ x, y, members: [index] }));
  for (let before = Infinity; gathered.length < before;) {
    before = gathered.length;
    gathered = gathered.reduce(join, []);
  }
  return gathered.map(crowd => ({ ...crowd, members: crowd.members.toSorted((one, other) => one - other) }))
    .toSorted((one, other) => one.members[0] - other.members[0]);
}

/** The crowds with one more, which is part of the first that it is too close to. */
function join(crowds, { x, y, members }) {
  const near = crowds.find(crowd => Math.abs(crowd.x - x) < APART && Math.abs(crowd.y - y) < APART);
  if (!near) {
    return [...crowds, { x, y, members }];
  }
  const share = members.length / (members.length + near.members.length);
  near.x += (x - near.x) * share;
  near.y += (y - near.y) * share;
  near.members.push(...members);
  return crowds;
}
