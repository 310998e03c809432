// The map that can be moved: Leaflet, with this site's own coast lines and marks.
import "./leaflet/leaflet.js";
import { gatherer } from "./map-crowds.js";
import { keepFocusInSight } from "./map-focus.js";
import { placeLabels } from "./map-labels.js";
import { around, beside, decoded } from "./map-lines.js";
import { cityPin, MARGIN, onChoice, pinOf, still } from "./map-pins.js";

const L = globalThis.L;
const COASTS_MAX_ZOOM = 7;
const CLOSEST = 5;
/** So many lines of the ground are one path. */
const BUNDLE = 20;
/** ms of work, before the browser may answer to people. */
const STINT = 8;

/** Lets the browser answer to people between two pieces of work. */
const breath = () => new Promise(resolve => setTimeout(resolve));

async function each(items, act) {
  let start = performance.now();
  for (const item of items) {
    act(item);
    if (performance.now() - start > STINT) {
      await breath();
      start = performance.now();
    }
  }
}

/**
 * Draws the map into its place, which nobody sees before it is whole.
 *
 * @param frame the element with the sheet, its buttons and the model of a card
 * @param home { name, latitude, longitude, mark: SVG }
 * @param cities { id, name, latitude, longitude, mark: SVG, about: accessible name, card: elements for the card }
 * @param ground { coasts: lists of encoded lines by kind } or { tiles, maxZoom }
 * @param onLight told the id of the city that is pointed at or focused, and whether it still is
 */
export async function drawMovable(frame, home, cities, ground, onLight) {
  await breath();
  frame.hidden = false;
  const sheet = frame.querySelector(".sheet");
  const map = L.map(sheet, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.25,
    maxZoom: ground.maxZoom ?? COASTS_MAX_ZOOM,
    maxBounds: [[-85, home.longitude - 180], [85, home.longitude + 180]],
    maxBoundsViscosity: 1,
    fadeAnimation: !still,
    zoomAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
  });
  if (still) {
    const panBy = map.panBy;
    map.panBy = (offset, options) => panBy.call(map, offset, { ...options, animate: false });
  }
  const places = cities.map(({ latitude, longitude }) => L.latLng(latitude, beside(home.longitude, longitude)));
  const fit = bounds => map.fitBounds(bounds, { padding: MARGIN, maxZoom: CLOSEST, animate: !still });
  const begin = () => fit(L.latLngBounds([L.latLng(home.latitude, home.longitude), ...places]));
  const widestView = () => map.setMinZoom(Math.ceil(Math.log2(map.getSize().x / 256) * 4) / 4);
  widestView();
  begin();
  await breath();
  await drawGround(map, home, ground);
  const homePin = pinOf(map, home, { keyboard: false, interactive: false, zIndexOffset: 500 });
  homePin.element.setAttribute("aria-hidden", "true");
  const pins = new Map();
  await each(cities, city => pins.set(city.id, cityPin(map, home, city)));
  const card = cardOf(frame, map);
  const shown = () => [...pins.values()].filter(pin => !pin.element.hidden);
  const bounds = () => L.latLngBounds([homePin, ...shown()].map(pin => pin.place));
  const gather = gatherer(map, homePin.place, card, crowdNames(frame.querySelector(".sheet")));
  const label = () => placeLabels([homePin, ...gather(shown())].map(pin => ({
    element: pin.element,
    point: map.latLngToContainerPoint(pin.marker.getLatLng()),
    width: pin.label.offsetWidth,
    height: pin.label.offsetHeight,
  })), map.getSize());

  for (const [id, pin] of pins) {
    const { element } = pin;
    for (const [event, isLit] of [["pointerenter", true], ["focus", true], ["pointerleave", false], ["blur", false]]) {
      element.addEventListener(event, () => onLight(id, isLit));
    }
    onChoice(pin, () => card.open(pin));
  }
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      if (sheet.contains(event.target)) {
        card.close();
      }
      pins.forEach((_, id) => onLight(id, false));
    }
  });
  map.on("resize", widestView);
  await breath();
  label();
  if (document.fonts.status === "loading") {
    document.fonts.ready.then(label);
  }
  map.on("moveend", label);
  keepFocusInSight(map);
  leavePageToOneFinger(map, sheet);
  leavePageToWheel(sheet);
  connectButtons(frame, map, () => fit(bounds()));

  return {
    /** Shows these cities only, and all of them. */
    show(ids) {
      if (ids.size === shown().length && shown().every(({ city }) => ids.has(city.id))) {
        return;
      }
      pins.forEach((pin, id) => {
        pin.element.hidden = !ids.has(id);
        pin.line.getElement().toggleAttribute("hidden", !ids.has(id));
      });
      card.closeIfHidden();
      if (ids.size === pins.size) {
        begin();
      } else if (ids.size > 0) {
        fit(bounds());
      }
      label();
    },
    /** Gives the focus to the mark that stands for a city. */
    focus(id) {
      (frame.querySelector(`.crowd[data-cities~="${id}"]`) ?? pins.get(id).element).focus({ preventScroll: true });
    },
    light(id, isLit) {
      const pin = pins.get(id);
      pin.element.classList.toggle("lit", isLit);
      pin.line.getElement().classList.toggle("lit", isLit);
      pin.marker.setZIndexOffset(isLit ? 10000 : 0);
    },
    reveal(id) {
      const { place } = pins.get(id);
      if (!map.getBounds().contains(place)) {
        map.panTo(place, { animate: !still });
      }
    },
  };
}

/**
 * Gives the function that names a crowd. The page has its name for numbers of each plural form that a language may have.
 *
 * @param sheet with the names for 2, 3, 5, 11, 21 and 100 cities, in which # stands for the cities
 */
function crowdNames(sheet) {
  const language = document.documentElement.lang;
  const form = number => new Intl.PluralRules(language).select(number);
  const models = [2, 3, 5, 11, 21, 100].map(number => [number, sheet.getAttribute(`data-crowd-${number}`)]);
  return (count, cities) => {
    const [number, model] = models.find(([number]) => form(number) === form(count)) ?? models[0];
    return model.replace(String(number), count.toLocaleString(language)).replace("#", () => cities);
  };
}

async function drawGround(map, home, { coasts, tiles, maxZoom }) {
  if (tiles) {
    L.tileLayer(tiles, { maxZoom }).addTo(map);
    return;
  }
  const pane = map.createPane("coasts");
  pane.style.zIndex = 200;
  pane.style.pointerEvents = "none";
  const renderer = L.svg({ pane: "coasts", padding: 0.5 });
  const bundles = Object.entries(coasts).flatMap(([kind, lines]) =>
    Array.from({ length: Math.ceil(lines.length / BUNDLE) }, (_, index) =>
      ({ kind, lines: lines.slice(index * BUNDLE, (index + 1) * BUNDLE) })));
  await each(bundles, ({ kind, lines }) => {
    const isLine = typeof lines[0] === "string";
    const places = lines.map(line => (isLine ? decoded(line) : line.map(decoded)));
    const path = isLine ? L.polyline : L.polygon;
    path(around(home.longitude, places), { className: kind, fillRule: "nonzero", interactive: false, pane: "coasts", renderer }).addTo(map);
  });
}

/** The card of the city that was chosen. */
function cardOf(frame, map) {
  const model = frame.querySelector("template").content.firstElementChild;
  const popup = L.popup({ closeButton: false, closeOnEscapeKey: false, className: "city-card", maxWidth: 290, offset: [0, -6] });
  let from;
  map.on("popupclose", () => {
    from?.element.setAttribute("aria-expanded", "false");
    from = undefined;
  });
  const close = () => {
    const pin = from;
    if (pin) {
      map.closePopup(popup);
      pin.element.focus({ preventScroll: true });
    }
  };
  return {
    close,
    open(pin) {
      map.closePopup(popup);
      const card = model.cloneNode(true);
      card.setAttribute("aria-label", pin.city.name);
      card.prepend(...pin.city.card());
      card.querySelector("button").addEventListener("click", close);
      popup.setLatLng(pin.marker.getLatLng()).setContent(card).openOn(map);
      from = pin;
      pin.element.setAttribute("aria-expanded", "true");
      card.querySelector("a").focus({ preventScroll: true });
    },
    closeIfHidden() {
      if (from?.element.hidden) {
        map.closePopup(popup);
      }
    },
  };
}

/** A mouse or pen drags the map; one finger moves the page, and two fingers the map. */
function leavePageToOneFinger(map, sheet) {
  sheet.addEventListener("pointerdown", ({ pointerType }) => {
    map.dragging[pointerType === "touch" ? "disable" : "enable"]();
  }, { capture: true });
}

/** The wheel turns the page, unless the map has the focus or Ctrl is held. */
function leavePageToWheel(sheet) {
  sheet.addEventListener("wheel", event => {
    if (!event.ctrlKey && !sheet.contains(document.activeElement)) {
      event.stopPropagation();
    }
  }, { capture: true, passive: true });
}

function connectButtons(frame, map, fit) {
  const steps = { north: [0, -1], south: [0, 1], west: [-1, 0], east: [1, 0] };
  const button = name => frame.querySelector(`[data-do="${name}"]`);
  for (const [name, [right, down]] of Object.entries(steps)) {
    button(name).addEventListener("click", () => {
      const { x, y } = map.getSize();
      map.panBy([right * x / 3, down * y / 3]);
    });
  }
  button("zoom-in").addEventListener("click", () => map.zoomIn());
  button("zoom-out").addEventListener("click", () => map.zoomOut());
  button("whole").addEventListener("click", fit);
  const limits = () => {
    button("zoom-in").setAttribute("aria-disabled", map.getZoom() >= map.getMaxZoom());
    button("zoom-out").setAttribute("aria-disabled", map.getZoom() <= map.getMinZoom());
  };
  map.on("zoomend zoomlevelschange", limits);
  limits();
}
