// Finds documents by their words, and tells where in a text these are. Knows no page and no network.
import MiniSearch from "./minisearch/minisearch.js";
import { compounds, cuts, fold, foldedWords, forms, halves, isCompound, isStem, seams } from "./letters.js";
import { mistakes, readings, shortened, words } from "./search-words.js";

/** How much a word tells where it stands; and a document, among others with the same words. */
const FIELDS = { title: 6, names: 6, words: 2, summary: 2, text: 1 };
/** Names of several words, as if they were one. */
const COMPOUNDS = "compounds";
const KINDS = { section: 3, city: 2, page: 1.5, article: 1, agreement: 0.6, cooperation: 0.6 };

/** What all words of a query in the title and the names are worth. */
const TITLED = 3;

const BEFORE = 70;

export class SearchIndex {
  #language;
  #documents = new Map();
  #forms = new Map();
  #index;

  constructor(language) {
    this.#language = language;
    this.#index = new MiniSearch({
      idField: "address",
      fields: [...Object.keys(FIELDS), COMPOUNDS],
      extractField: (entry, field) => field === COMPOUNDS ? namesOf(entry).join("\n") : [entry[field] ?? ""].flat().join(" "),
      tokenize: (text, field) => field === COMPOUNDS ? this.#compoundsOf(text.split("\n")) : words(text).map(({ word }) => word),
      processTerm: (word, field) => field === COMPOUNDS ? word : this.#formsOf(word),
      searchOptions: {
        boost: FIELDS,
        boostDocument: address => KINDS[this.#documents.get(address).kind] ?? 1,
        boostTerm: term => isStem(term) ? 0.7 : 1,
        maxFuzzy: 2,
        weights: { prefix: 0.5, fuzzy: 0.2 },
      },
    });
  }

  /** Takes a document in, or what was still missing of it. */
  add(entry) {
    const known = this.#documents.get(entry.address);
    const whole = { ...known, ...entry };
    this.#documents.set(entry.address, whole);
    if (known) {
      this.#index.replace(whole);
    } else {
      this.#index.add(whole);
    }
  }

  /**
   * The documents that a query asks for: those with all words; if there are none, those with words like all of them; if there are
   * none, those with any.
   *
   * @returns [{ found: document, terms: those that were found in it, score }], best first
   */
  find(query) {
    const ways = readings(query);
    const tries = [
      { combineWith: "AND", fuzzy: false },
      { combineWith: "AND", fuzzy: tolerance },
      { combineWith: "OR", fuzzy: tolerance },
    ];
    for (const { combineWith, fuzzy } of tries) {
      const hits = this.#index.search({
        combineWith: "OR",
        queries: ways.map((reading, place) => ({
          combineWith,
          queries: reading.map(word => this.#asked(word, place === 0 && fuzzy)),
        })),
      });
      if (hits.length > 0) {
        return hits
          .map(({ id, terms, score }) => ({ found: this.#documents.get(id), terms: new Set(terms), score }))
          .map(one => ways.some(reading => this.#titles(one.found, reading)) ? { ...one, score: one.score * TITLED } : one)
          .sort((one, other) => other.score - one.score);
      }
    }
    return [];
  }

  /** A text in pieces { text, marked }, of which those with the terms are marked. */
  marked(text, terms) {
    const pieces = [];
    let end = 0;
    for (const place of this.#places(text, terms)) {
      pieces.push({ text: text.slice(end, place.start), marked: false }, { text: text.slice(place.start, place.end), marked: true });
      end = place.end;
    }
    pieces.push({ text: text.slice(end), marked: false });
    return pieces.filter(piece => piece.text);
  }

  /** What tells why a document was found where its title doesn't: other names, and words for what it is about. */
  reasons({ title, names = [], words = [] }, terms) {
    const found = text => this.#places(text, terms).length > 0;
    return found(title) ? [] : [...names, ...words].filter(found);
  }

  /** The summary, or the place in the text where the terms are; in pieces as well. */
  excerpt({ summary = "", text = "" }, terms) {
    const [first] = this.#places(text, terms);
    if (!first || this.#places(summary, terms).length > 0) {
      return this.marked(summary || shortened(text, 0), terms);
    }
    return this.marked(shortened(text, Math.max(0, first.start - BEFORE)), terms);
  }

  /** The query for one word, which may be a whole name in one piece. */
  #asked(word, fuzzy) {
    const prefix = term => !isStem(term);
    return {
      combineWith: "OR",
      queries: [
        { queries: [word], fields: Object.keys(FIELDS), fuzzy, prefix },
        { queries: [word], fields: [COMPOUNDS], fuzzy: false, prefix, tokenize: () => cuts(word, this.#language), processTerm: term => term },
      ],
    };
  }

  /** Whether all words are in the title or the names. */
  #titles(entry, wanted) {
    const { title, names = [] } = entry;
    const known = new Set([
      ...words([title, ...names].join(" ")).flatMap(({ word }) => this.#formsOf(word)),
      ...this.#compoundsOf(namesOf(entry)),
    ]);
    return wanted.every(word => [...this.#formsOf(word), ...cuts(word, this.#language)].some(form => known.has(form)));
  }

  #compoundsOf(names) {
    return names.flatMap(name => compounds(foldedWords(name), this.#language));
  }

  /** The forms of a word, which are made once. */
  #formsOf(word) {
    if (!this.#forms.has(word)) {
      this.#forms.set(word, forms(word, this.#language));
    }
    return this.#forms.get(word);
  }

  /** The words of a text that were found, alone or as parts of a name that was typed as one. */
  #places(text, terms) {
    const all = words(text);
    const found = new Set(all.filter(({ word }) => this.#formsOf(word).some(form => terms.has(form))));
    if ([...terms].some(isCompound)) {
      for (const sides of seams(all)) {
        const [left, right] = sides.map(side => side.map(({ word }) => fold(word)).join(""));
        if (halves(left, right, this.#language).some(form => terms.has(form))) {
          sides.flat().forEach(word => found.add(word));
        }
      }
    }
    return all.filter(word => found.has(word));
  }
}

/** The title and other names of what has such. */
function namesOf({ title, names = [] }) {
  return names.length > 0 ? [title, ...names] : [];
}

/** How many letters of a term may be wrong. */
function tolerance(term) {
  return mistakes(isStem(term) ? term.length - 1 : term.length);
}
