// Writes src/main/resources/partnercities/views/robots.txt: what robots call themselves, one pattern a line.
//
//   cd "$(mktemp -d)" && npm install isbot@5.2.3
//   cp <project>/src/data/robots.mjs . && node robots.mjs > <project>/src/main/resources/partnercities/views/robots.txt
import { list } from "isbot";

console.log(list.join("\n"));
