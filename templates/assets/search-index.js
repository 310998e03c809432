// Finds documents by their words, and tells where in a text these are. Knows no page and no network.
import MiniSearch from "./minisearch/minisearch.js";
import { forms, isStem, words } from "./search-words.js";

/** How much a word tells where it stands; and a document, among others with the same words. */
const FIELDS = { title: 6, names: 6, words: 2, summary: 2, text: 1 };
const KINDS = { section: 3, city: 2, page: 1.5, article: 1, agreement: 0.6 };

/** What all words of a query in the title and the names are worth. */
const TITLED = 3;

/** Shorter words say little beside others. */
const TELLING = 3;

const EXCERPT = 220;
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
      fields: Object.keys(FIELDS),
      extractField: (document, field) => [document[field] ?? ""].flat().join(" "),
      tokenize: text => words(text).map(({ word }) => word),
      processTerm: word => this.#formsOf(word),
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
  add(document) {
    const known = this.#documents.get(document.address);
    const whole = { ...known, ...document };
    this.#documents.set(document.address, whole);
    if (known) {
      this.#index.replace(whole);
    } else {
      this.#index.add(whole);
    }
  }

  /**
   * The documents that a query asks for, best first, each with the terms that were found in it: those with all words; if
   * there are none, those with words like all of them; if there are none, those with any.
   */
  find(query) {
    const all = words(query).map(({ word }) => word);
    const telling = all.filter(word => word.length >= TELLING);
    const wanted = telling.length > 0 ? telling : all;
    const tries = [
      { combineWith: "AND", fuzzy: false },
      { combineWith: "AND", fuzzy },
      { combineWith: "OR", fuzzy },
    ];
    for (const { combineWith, fuzzy } of tries) {
      const found = this.#index.search({
        combineWith,
        queries: wanted.map(word => ({ combineWith: "OR", queries: [word], fuzzy, prefix: term => !isStem(term) })),
      });
      if (found.length > 0) {
        return found
          .map(({ id, terms, score }) => ({ document: this.#documents.get(id), terms: new Set(terms), score }))
          .map(one => this.#titles(one.document, wanted) ? { ...one, score: one.score * TITLED } : one)
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

  /** Whether all words are in the title or the names. */
  #titles({ title, names = [] }, wanted) {
    const known = new Set(words([title, ...names].join(" ")).flatMap(({ word }) => this.#formsOf(word)));
    return wanted.every(word => this.#formsOf(word).some(form => known.has(form)));
  }

  /** The forms of a word, which are made once. */
  #formsOf(word) {
    if (!this.#forms.has(word)) {
      this.#forms.set(word, forms(word, this.#language));
    }
    return this.#forms.get(word);
  }

  #places(text, terms) {
    return words(text).filter(({ word }) => this.#formsOf(word).some(form => terms.has(form)));
  }
}

/** How many letters may be wrong; where there are few, none. */
function fuzzy(term) {
  const length = isStem(term) ? term.length - 1 : term.length;
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Whole words from about a place on. */
function shortened(text, from) {
  const start = from === 0 ? 0 : text.indexOf(" ", from) + 1;
  if (text.length - start <= EXCERPT) {
    return (start > 0 ? "… " : "") + text.slice(start);
  }
  return (start > 0 ? "… " : "") + text.slice(start, text.lastIndexOf(" ", start + EXCERPT)) + " …";
}
