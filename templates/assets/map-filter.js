// Which cities are shown: pure functions of names and choices.
import { compounds, cuts, fold, foldedWords, forms } from "./letters.js";

/**
 * A name of a city, ready to be found.
 *
 * @param language of the page, by its tag
 */
export function named(name, language) {
  const words = foldedWords(name);
  return {
    whole: fold(name),
    forms: new Set([...words.flatMap(word => forms(word, language)), ...compounds(words, language)]),
  };
}

/** What somebody typed, ready to be looked for: the letters, and of each word and of all in one piece the forms. */
export function asked(text, language) {
  const whole = fold(text);
  const formsOf = word => [...forms(word, language), ...cuts(word, language)];
  return { whole, readings: [foldedWords(text).map(formsOf), [formsOf(whole)]].filter(words => words.length > 0) };
}

/**
 * Whether a city has what was typed in one of its names and, of each facet with choices, one of them.
 *
 * @param city { names: by named(), values: for each facet a list of keys }
 * @param choice { text: by asked(), options: for each facet a list of keys, empty for all }
 */
export function matches(city, { text, options }) {
  return city.names.some(name => isIn(name, text))
    && Object.entries(options).every(([facet, keys]) => keys.length === 0
      || keys.some(key => city.values[facet]?.includes(key)));
}

function isIn(name, { whole, readings }) {
  return name.whole.includes(whole)
    || readings.some(words => words.every(forms => forms.some(form => name.forms.has(form))));
}
