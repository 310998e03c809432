package partnercities.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.domain.Section;
import partnercities.domain.Term;

/**
 * Something that has a page in every language.
 *
 * @param id of the city, article or free page; empty for the kinds that exist once
 */
public record Subject(Kind kind, String id) implements Comparable<Subject> {
    /** What kinds of pages a site has, by their place in it. */
    public enum Kind implements Term {
        HOME,
        CITIES,
        CITY,
        AGREEMENTS,
        NEWS,
        ARTICLE,
        MAP,
        RECORDS,
        CALENDAR,
        DATA,
        SEARCH,
        PAGE,
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
    public static final Subject NOT_FOUND = new Subject(Kind.NOT_FOUND, "");

    /** Those of all sections, in their order. */
    public static final List<Subject> SECTIONS =
            Stream.of(Section.values()).map(Subject::section).toList();

    public static Subject section(Section section) {
        return new Subject(Kind.valueOf(section.name()), "");
    }

    /** The section that a menu calls so, as {@code cities}. */
    public static Optional<Subject> section(String key) {
        return Term.find(Section.class, key).map(Subject::section);
    }

    public static Subject city(String id) {
        return new Subject(Kind.CITY, id);
    }

    public static Subject article(String id) {
        return new Subject(Kind.ARTICLE, id);
    }

    public static Subject page(String id) {
        return new Subject(Kind.PAGE, id);
    }

    /** The folder in content that it is made of, e.g. {@code cities/lviv}. */
    public String bundle() {
        return switch (kind) {
            case CITY -> "cities/" + id;
            case ARTICLE -> "news/" + id;
            case PAGE -> "pages/" + id;
            case HOME, CITIES, AGREEMENTS, NEWS, MAP, RECORDS, CALENDAR, DATA, SEARCH, NOT_FOUND -> "";
        };
    }

    /** What content and messages call the kind, as {@code not-found}. */
    public String key() {
        return kind.key();
    }

    @Override
    public int compareTo(Subject other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }
}
