package partnercities.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.domain.Section;
import partnercities.domain.VocabularyTerm;

/**
 * What a page is about. Each subject has one page in every language.
 *
 * @param id of the city, article or free page, or what a list's announcements share; empty for kinds that exist once
 * @param part number of the page, for lists of several pages; else 1
 */
public record Subject(Kind kind, String id, int part) implements Comparable<Subject> {
    /** The kinds of pages, in the order of the site. */
    public enum Kind implements VocabularyTerm {
        HOME,
        CITIES,
        CITY,
        AGREEMENTS,
        NEWS,
        YEAR,
        TAG,
        REGION,
        CITY_NEWS,
        ARTICLE,
        MAP,
        RECORDS,
        CALENDAR,
        DATA,
        SEARCH,
        PAGE,
        DECLARATION,
        NOT_FOUND
    }

    public static final Subject HOME = new Subject(Kind.HOME, "");
    public static final Subject CITIES = new Subject(Kind.CITIES, "");
    public static final Subject AGREEMENTS = new Subject(Kind.AGREEMENTS, "");
    public static final Subject NEWS = new Subject(Kind.NEWS, "");
    public static final Subject MAP = new Subject(Kind.MAP, "");
    public static final Subject RECORDS = new Subject(Kind.RECORDS, "");
    public static final Subject CALENDAR = new Subject(Kind.CALENDAR, "");
    public static final Subject DATA = new Subject(Kind.DATA, "");
    public static final Subject SEARCH = new Subject(Kind.SEARCH, "");
    /** The declaration of accessibility; it has a page only if {@code site.yaml} declares something. */
    public static final Subject DECLARATION = new Subject(Kind.DECLARATION, "");

    public static final Subject NOT_FOUND = new Subject(Kind.NOT_FOUND, "");

    /** The subjects of all sections, in their order. */
    public static final List<Subject> SECTIONS =
            Stream.of(Section.values()).map(Subject::section).toList();

    Subject(Kind kind, String id) {
        this(kind, id, 1);
    }

    public static Subject section(Section section) {
        return new Subject(Kind.valueOf(section.name()), "");
    }

    /** The section with a key that menus use, e.g. {@code cities}. */
    public static Optional<Subject> section(String key) {
        return VocabularyTerm.find(Section.class, key).map(Subject::section);
    }

    public static Subject city(String id) {
        return new Subject(Kind.CITY, id);
    }

    /** The announcements of a year. */
    static Subject year(int year) {
        return new Subject(Kind.YEAR, Integer.toString(year));
    }

    /** The announcements on a topic. */
    public static Subject tag(String tag) {
        return new Subject(Kind.TAG, tag);
    }

    /** The announcements from a region. */
    static Subject region(String name) {
        return new Subject(Kind.REGION, name);
    }

    /** The announcements about a city. */
    public static Subject cityNews(String city) {
        return new Subject(Kind.CITY_NEWS, city);
    }

    public static Subject article(String id) {
        return new Subject(Kind.ARTICLE, id);
    }

    public static Subject page(String id) {
        return new Subject(Kind.PAGE, id);
    }

    /**
     * Another page of the same list.
     *
     * @param number from 1
     */
    public Subject part(int number) {
        return new Subject(kind, id, number);
    }

    /** Its folder in content, e.g. {@code cities/lviv}; empty for pages that are made from many files. */
    public String bundle() {
        return switch (kind) {
            case CITY -> "cities/" + id;
            case ARTICLE -> "news/" + id;
            case PAGE -> "pages/" + id;
            case HOME,
                    CITIES,
                    AGREEMENTS,
                    NEWS,
                    YEAR,
                    TAG,
                    REGION,
                    CITY_NEWS,
                    MAP,
                    RECORDS,
                    CALENDAR,
                    DATA,
                    SEARCH,
                    DECLARATION,
                    NOT_FOUND -> "";
        };
    }

    /** The key of its kind in content and messages, e.g. {@code not-found}. */
    public String key() {
        return kind.key();
    }

    @Override
    public int compareTo(Subject other) {
        int byKind = kind.compareTo(other.kind);
        int byId = byKind != 0 ? byKind : id.compareTo(other.id);
        return byId != 0 ? byId : Integer.compare(part, other.part);
    }
}
