// Writes templates/assets/flags/: the flags of all countries of ISO 3166-1 and of Kosovo, from flag-icons, simplified for
// the size at which pages show them. What nobody sees at twice that size is left out: digits of coordinates, and small shapes
// of coats of arms. Every flag is drawn before and after, and the pictures are compared.
//
//   cd "$(mktemp -d)" && npm install flag-icons@7.5.0 svgo@4.1.0 @resvg/resvg-js@2.6.2
//   cp <project>/src/data/flags.mjs . && node flags.mjs <project>
import { Resvg } from "@resvg/resvg-js";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { optimize } from "svgo";

const WIDTH = 96; // device pixels: pages show at most half of it
const HEIGHT = 72;
const LARGE = 1200; // bytes, compressed, from which on small shapes go too
const LIMIT = 4000; // bytes, compressed, that no flag should need
/** How much a flag may differ, on the whole and where most; more than the first only while it is above the limit. */
const TIERS = [
  { mean: 0.5, most: 24 },
  { mean: 0.9, most: 40 },
  { mean: 1.4, most: 56 },
  { mean: 2, most: 72 },
  { mean: 2.8, most: 88 },
];
const origin = "node_modules/flag-icons/";
const target = `${process.argv[2]}/templates/assets/flags/`;

const draw = (svg) => new Resvg(svg, { fitTo: { mode: "width", value: WIDTH } }).render();
const packed = (svg) => gzipSync(svg, { level: 9 }).length;

/** How much two pictures differ, in levels of 0 to 255: on the whole, and where they differ most. */
function difference(one, other) {
  const [a, b] = [one.pixels, other.pixels];
  let sum = 0;
  let most = 0;
  for (let y = 0; y < HEIGHT; y += 2) {
    for (let x = 0; x < WIDTH; x += 2) {
      // four pixels make one of the page; what differs by itself among them is not seen
      let here = 0;
      for (let channel = 0; channel < 3; channel++) {
        const level = (p) =>
          [0, 4, WIDTH * 4, WIDTH * 4 + 4].reduce((all, step) => all + p[(y * WIDTH + x) * 4 + step + channel], 0) / 4;
        here = Math.max(here, Math.abs(level(a) - level(b)));
      }
      sum += here;
      most = Math.max(most, here);
    }
  }
  return { mean: (sum * 4) / (WIDTH * HEIGHT), most };
}

const near = (one, other, allowed) => {
  const { mean, most } = difference(one, other);
  return mean <= allowed.mean && most <= allowed.most;
};

const optimized = (svg, precision) =>
  optimize(svg, {
    multipass: true,
    floatPrecision: precision,
    plugins: [
      { name: "preset-default", params: { overrides: { convertPathData: { floatPrecision: precision } } } },
      "removeDimensions",
      "reusePaths",
      { name: "removeAttrs", params: { attrs: ["svg:id", "svg:xml:space"] } },
    ],
  }).data;

/** With the fewest digits that leave the picture as it was. */
function rounded(svg, picture, allowed) {
  for (const precision of [0, 1, 2]) {
    const result = optimized(svg, precision);
    if (near(picture, draw(result), allowed)) {
      return result;
    }
  }
  return optimized(svg, 3);
}

/** Without the shapes that nobody misses, the smallest first; those that others refer to stay. */
function thinned(svg, picture, allowed) {
  const shapes = [...svg.matchAll(/<(?:path|use|circle|ellipse|rect|polygon)\b[^>]*\/>/g)]
    .map((match) => match[0])
    .filter((shape) => !/ id=/.test(shape));
  let result = svg;
  const effects = [...new Set(shapes)]
    .map((shape) => ({ shape, effect: difference(picture, draw(svg.replace(shape, ""))).mean / shape.length }))
    .sort((a, b) => a.effect - b.effect);
  for (const { shape } of effects) {
    const without = result.replace(shape, "");
    if (near(picture, draw(without), allowed)) {
      result = without;
    }
  }
  return result;
}

mkdirSync(target, { recursive: true });
const codes = JSON.parse(readFileSync(`${origin}country.json`, "utf8"))
  .filter((country) => country.iso || country.code === "xk")
  .map((country) => country.code)
  .sort();
const report = [];
for (const code of codes) {
  const svg = readFileSync(`${origin}flags/4x3/${code}.svg`, "utf8");
  const picture = draw(svg);
  let result = rounded(svg, picture, { mean: 0.4, most: 24 });
  for (const allowed of TIERS) {
    if (packed(result) > (allowed === TIERS[0] ? LARGE : LIMIT)) {
      result = rounded(thinned(result, picture, allowed), picture, allowed);
    }
  }
  writeFileSync(`${target}${code}.svg`, `${result}\n`);
  report.push({ code, before: packed(svg), after: packed(result), ...difference(picture, draw(result)) });
}
report.sort((a, b) => a.after - b.after);
console.log(`${report.length} flags; median ${report[report.length >> 1].after} bytes, compressed; the largest:`);
console.log(report.slice(-12));
