// The words of texts and of queries: pure functions.
import { fold, WORD } from "./letters.js";

/** Shorter words say little beside others. */
const TELLING = 3;

const EXCERPT = 220;

/** The words of a text with their places: { word, start, end }. */
export function words(text) {
  return [...text.matchAll(WORD)].map(match => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The ways to read a query, each as a list of words: as it stands, and with two words or all of them as one, since names are
 * typed in more pieces than they have: «кам янець».
 */
export function readings(query) {
  const all = words(query).map(({ word }) => word);
  const pairs = all.slice(1).map((word, place) => [...all.slice(0, place), fold(all[place] + word), ...all.slice(place + 2)]);
  const whole = all.length > 2 ? [[fold(all.join(""))]] : [];
  return [all, ...pairs, ...whole].map(telling);
}

function telling(words) {
  const some = words.filter(word => word.length >= TELLING);
  return some.length > 0 ? some : words;
}

/** How many letters of a word may be wrong; of a short one, none. */
export function mistakes(length) {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Whole words from about a place on. */
export function shortened(text, from) {
  const start = from === 0 ? 0 : text.indexOf(" ", from) + 1;
  if (text.length - start <= EXCERPT) {
    return (start > 0 ? "… " : "") + text.slice(start);
  }
  return (start > 0 ? "… " : "") + text.slice(start, text.lastIndexOf(" ", start + EXCERPT)) + " …";
}
