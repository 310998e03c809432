package partnercities.plan.records;

import partnercities.domain.text.VocabularyTerm;

/** All kinds of records, in the order of the page. */
public enum Superlative implements VocabularyTerm {
    OLDEST_AGREEMENT(Chapter.AGREEMENTS, Holder.AGREEMENT, "signing"),
    YOUNGEST_AGREEMENT(Chapter.AGREEMENTS, Holder.AGREEMENT, "signing"),
    LONGEST_IN_FORCE(Chapter.AGREEMENTS, Holder.AGREEMENT, "in-force"),
    DECADE(Chapter.AGREEMENTS, Holder.DECADE, "decade"),
    NEAREST(Chapter.DIRECTIONS, Holder.CITY, "distance"),
    FARTHEST(Chapter.DIRECTIONS, Holder.CITY, "distance"),
    NORTHERNMOST(Chapter.DIRECTIONS, Holder.CITY, "latitude"),
    SOUTHERNMOST(Chapter.DIRECTIONS, Holder.CITY, "latitude"),
    EASTERNMOST(Chapter.DIRECTIONS, Holder.CITY, "longitude"),
    WESTERNMOST(Chapter.DIRECTIONS, Holder.CITY, "longitude"),
    EQUATOR(Chapter.DIRECTIONS, Holder.CITY, "equator"),
    MOST_INHABITANTS(Chapter.SIZES, Holder.CITY, "inhabitants"),
    FEWEST_INHABITANTS(Chapter.SIZES, Holder.CITY, "inhabitants"),
    LARGEST(Chapter.SIZES, Holder.CITY, "area"),
    SMALLEST(Chapter.SIZES, Holder.CITY, "area"),
    HIGHEST(Chapter.SIZES, Holder.CITY, "elevation"),
    LOWEST(Chapter.SIZES, Holder.CITY, "elevation"),
    COUNTRY(Chapter.COUNTRIES, Holder.COUNTRY, "country"),
    TIME_DIFFERENCE(Chapter.TIME, Holder.CITY, "clock");

    private final Chapter chapter;
    private final Holder holder;
    private final String method;

    Superlative(Chapter chapter, Holder holder, String method) {
        this.chapter = chapter;
        this.holder = holder;
        this.method = method;
    }

    /** The part of the page where it stands. */
    Chapter chapter() {
        return chapter;
    }

    /** What the ids in its ranking stand for. */
    Holder holder() {
        return holder;
    }

    /** The last part of the message's key that says how it is computed. */
    public String method() {
        return method;
    }

    /** Its id on the page. */
    public String anchor() {
        return "site-record-" + key();
    }

    /** What can hold a record. The id of a country is its code, that of a decade its first year. */
    enum Holder {
        CITY,
        AGREEMENT,
        COUNTRY,
        DECADE
    }

    /** A part of the page. */
    enum Chapter {
        AGREEMENTS,
        DIRECTIONS,
        SIZES,
        COUNTRIES,
        TIME
    }
}
