// Which cities are shown: pure functions of texts and choices.

const LETTERS = { ł: "l", đ: "d", ð: "d", ø: "o", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th" };

/** A name as people may type it: without marks, case, spaces, apostrophes and hyphens. */
export function fold(text) {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[łđðøıßæœþ]/g, letter => LETTERS[letter])
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Whether a city has the text in one of its names and, of each facet with choices, one of them.
 *
 * @param city { names: folded texts, values: for each facet a list of keys }
 * @param choice { text, options: for each facet a list of keys, empty for all }
 */
export function matches(city, { text, options }) {
  const wanted = fold(text);
  return city.names.some(name => name.includes(wanted))
    && Object.entries(options).every(([facet, keys]) => keys.length === 0
      || keys.some(key => city.values[facet]?.includes(key)));
}
