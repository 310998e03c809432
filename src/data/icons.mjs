// Makes the pictures of the site's mark that programs want which can't show icon.svg: templates/assets/icon-180.png for
// home screens, and templates/assets/preview.png for links that are passed on.
//
//   cd "$(mktemp -d)" && npm install @resvg/resvg-js@2.6.2
//   cp <project>/src/data/icons.mjs . && node icons.mjs <project>
import { Resvg } from "@resvg/resvg-js";
import { readFileSync, writeFileSync } from "node:fs";

const assets = `${process.argv[2]}/templates/assets/`;
const icon = readFileSync(`${assets}icon.svg`, "utf8");
const mark = icon.slice(icon.indexOf(">") + 1, icon.lastIndexOf("</svg>"));
const sea = /fill="(#[0-9a-f]{6})"/.exec(mark)[1];

/** The mark on its own colour, as home screens cut corners off; and in the middle of a picture of the usual shape. */
const pictures = {
  "icon-180.png": { width: 180, height: 180, size: 180 },
  "preview.png": { width: 1200, height: 630, size: 480 },
};
for (const [name, { width, height, size }] of Object.entries(pictures)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="${sea}"/>
    <g transform="translate(${(width - size) / 2} ${(height - size) / 2}) scale(${size / 32})">${mark}</g></svg>`;
  writeFileSync(assets + name, new Resvg(svg).render().asPng());
}
