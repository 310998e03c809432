// Folds names and words, so that each is found however it is typed: without marks, inflected, in one piece or in several.
// Pure functions of texts.

/** Letters that Unicode does not part into a plain one and marks. */
const LETTERS = { ł: "l", đ: "d", ð: "d", ħ: "h", ŧ: "t", ø: "o", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ə: "e", ґ: "г", ς: "σ" };

/** Also those of Hebrew, which stand in abbreviations and for sounds of other languages: צה״ל, ז׳בוטינסקי. */
const APOSTROPHE = "['’‘‛ʼʻʹ′`´＇׳״]";
const APOSTROPHES = new RegExp(APOSTROPHE, "gu");
const GENITIVE = new RegExp(`(\\p{sc=Latin}\\p{M}*)${APOSTROPHE}s$`, "iu");

/** A word may have marks and, between two letters, an apostrophe. */
export const WORD = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:${APOSTROPHE}[\\p{L}\\p{N}\\p{M}]+)*`, "gu");

/** Ends a stem, so that none is taken for a word. */
const STEM = "~";
/** Parts the halves of a compound. */
const SEAM = "+";
/** A half of a compound has at least two letters: Le Mans. */
const LEAST_HALF = 2;
/** Names of more words are rarely typed as one: Riszon le-Cijjon. */
const MOST_WORDS = 3;

/** A word or a name without case, marks, spaces, hyphens and apostrophes, and without the English ’s. */
export function fold(text) {
  return text
    .replace(GENITIVE, "$1")
    .replace(APOSTROPHES, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[łđðħŧøıßæœþəґς]/g, letter => LETTERS[letter])
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The words of a text, folded. */
export function foldedWords(text) {
  return (text.match(WORD) ?? []).map(fold).filter(word => word);
}

/**
 * What a word is found by: itself, folded, and its stems.
 *
 * @param language of the page, by its tag; Cyrillic is read as Ukrainian
 */
export function forms(word, language) {
  const folded = fold(word);
  return [...new Set([folded, ...stems(folded, language).map(stem => stem + STEM)])];
}

/** Whether a form is a stem, alone or of a compound. */
export function isStem(form) {
  return form.endsWith(STEM);
}

/** Whether a form stands for two words typed as one. */
export function isCompound(form) {
  return form.includes(SEAM);
}

/** What a name of several words is found by when it is typed as one: «krzywyrog», «krzywegorogu». */
export function compounds(words, language) {
  return [...new Set(seams(words).flatMap(([left, right]) => halves(left.join(""), right.join(""), language)))];
}

/** What a word asks for if it is a name of several words: its halves at every place. */
export function cuts(word, language) {
  const letters = [...fold(word)];
  const places = letters.map((_, place) => place).slice(LEAST_HALF, letters.length - LEAST_HALF + 1);
  return [...new Set(places.flatMap(place =>
    halves(letters.slice(0, place).join(""), letters.slice(place).join(""), language)))];
}

/** The forms of a compound. Either half may be inflected. */
export function halves(left, right, language) {
  const joined = stems(left, language).flatMap(one => stems(right, language).map(other => one + SEAM + other + STEM));
  return [left + SEAM + right, ...joined];
}

/** All ways to take some words that follow each other and part them: [those before the seam, those behind it]. */
export function seams(words) {
  return words.flatMap((_, start) =>
    words.slice(start + 1, start + MOST_WORDS).flatMap((_, more) =>
      Array.from({ length: more + 1 }, (_, before) =>
        [words.slice(start, start + before + 1), words.slice(start + before + 1, start + more + 2)])));
}

function stems(word, language) {
  if (/\p{N}/u.test(word)) {
    return [];
  }
  if (/\p{sc=Cyrillic}/u.test(word)) {
    return [ukrainian(word)];
  }
  return language.startsWith("pl") ? [polish(word)] : [...new Set([english(word), polish(word)])];
}

/** Without the first ending that leaves enough of the word. */
function without(word, endings, least) {
  const ending = endings.find(ending => word.endsWith(ending) && word.length - ending.length >= least);
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

function longestFirst(endings) {
  return endings.split(" ").sort((one, other) => other.length - one.length);
}

const POLISH = longestFirst("ego iego emu iemu ymi imi ych ich ym im ej iej a ia e ie y i o io u iu"
  + " ami iami ach iach om iom em iem owi iowi");

/** Declensions of nouns and adjectives: Krzywego Rogu, Łucka, Winnicy, Kamieńca, w mieście, partnerskich. */
function polish(word) {
  const stem = without(without(word, POLISH, 3), ["ow"], 3)
    .replace(/rz$/, "r")
    .replace(/sc$/, "st")
    .replace(/i?e([ck])$/, (ending, last, place) => place > 2 ? last : ending)
    .replace(/c$/, "k")
    .replace(/ia(?=[^aeiouy]+$)/, "ie");
  return without(stem, ["sk"], 4);
}

const UKRAINIAN = longestFirst("ого ього ому ьому ими іми их іх ии іи ои ою ею єю оі ам ям ами ями ах ях"
  + " ові еві єві ом ем єм им ім а я у ю і и о е є");

/** The same: Кривого Рогу, Харкова, Вінницею, Кам’янця, українських. */
function ukrainian(word) {
  const stem = without(word.replaceAll("ь", ""), UKRAINIAN, 3)
    .replace(/[еє]ц$/, (ending, place) => place > 2 ? "ц" : ending)
    .replace(/ц$/, "к")
    .replace(/з$/, "г")
    .replace(/[іє]/g, "о");
  return without(without(stem, ["ск"], 4), ["ов"], 3);
}

const ENGLISH = [["ies", "y"], ["ing", ""], ["ed", ""], ["es", ""], ["s", ""], ["e", ""]];

/** Plurals and the commonest endings of verbs. */
function english(word) {
  const [ending, instead] = ENGLISH.find(([ending]) => word.endsWith(ending) && word.length - ending.length >= 3) ?? ["", ""];
  return word.endsWith("ss") ? word : word.slice(0, word.length - ending.length) + instead;
}
