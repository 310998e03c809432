// What words have in common, however they are written and whatever their ending: pure functions of texts.

const LETTERS = { ł: "l", đ: "d", ð: "d", ø: "o", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ґ: "г" };

/** A word may have marks and, between two letters, an apostrophe or a full stop of an abbreviation. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ`][\p{L}\p{N}\p{M}]+)*/gu;

/** Ends the common form of a word, so that none is taken for a word. */
const STEM = "~";

/** The words of a text with their places: { word, start, end }. */
export function words(text) {
  return [...text.matchAll(WORD)].map(match => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A word without case, marks and apostrophes; a Latin one also without the English ’s. */
export function fold(word) {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/(?<=[a-z])['’ʼ`]s$/, "")
    .replace(/[\p{M}'’ʼ`]/gu, "")
    .replace(/[łđðøıßæœþґ]/g, letter => LETTERS[letter]);
}

/**
 * What a word is found by: itself, folded, and the common forms of its inflections.
 *
 * @param language of the page, by its tag; what is written in Cyrillic is taken for Ukrainian
 */
export function forms(word, language) {
  const folded = fold(word);
  if (/\p{N}/u.test(folded)) {
    return [folded];
  }
  const stems = /\p{sc=Cyrillic}/u.test(folded)
    ? [ukrainian(folded)]
    : language.startsWith("pl") ? [polish(folded)] : [english(folded), polish(folded)];
  return [...new Set([folded, ...stems.map(stem => stem + STEM)])];
}

export function isStem(term) {
  return term.endsWith(STEM);
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
