package partnercities.domain.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import partnercities.domain.text.VocabularyTerm;

/**
 * Something that has a page in every language.
 *
 * @param id of the city, article or free page, or what all announcements of a list share; empty for what exists once
 * @param part the number of this page, where a list goes on over several; else 1
 */
public record Subject(Kind kind, String id, int part) implements Comparable<Subject> {
    /** How many subjects of a kind there are, and where they come from. */
    public enum Form {
        /** One that no menu names. */
        ONCE,
        /** One that menus may name. */
        SECTION,
        /** One for each folder of content. */
        BUNDLE,
        /** One for each thing that announcements share. */
        LIST
    }

    /**
     * The kinds of pages. Sections stand in the order of a menu that names none. Of two pages with the same address, the
     * one of the later kind is told to change it.
     */
    public enum Kind implements VocabularyTerm {
        HOME(Form.ONCE, null, ""),
        CITIES(Form.SECTION, HOME, ""),
        MAP(Form.SECTION, HOME, ""),
        AGREEMENTS(Form.SECTION, HOME, ""),
        TIMELINE(Form.SECTION, HOME, ""),
        RECORDS(Form.SECTION, HOME, ""),
        NEWS(Form.SECTION, HOME, ""),
        CALENDAR(Form.SECTION, HOME, ""),
        DATA(Form.SECTION, HOME, ""),
        SEARCH(Form.SECTION, HOME, ""),
        /** The declaration of accessibility; it has a page where {@code site.yaml} declares something. */
        DECLARATION(Form.ONCE, HOME, ""),
        NOT_FOUND(Form.ONCE, null, ""),
        CITY(Form.BUNDLE, CITIES, "cities"),
        YEAR(Form.LIST, NEWS, ""),
        TAG(Form.LIST, NEWS, ""),
        REGION(Form.LIST, NEWS, ""),
        CITY_NEWS(Form.LIST, CITY, ""),
        ARTICLE(Form.BUNDLE, NEWS, "news"),
        PAGE(Form.BUNDLE, HOME, "pages");

        private final Form form;
        private final Optional<Kind> parent;
        private final String folder;

        Kind(Form form, @Nullable Kind parent, String folder) {
            this.form = form;
            this.parent = Optional.ofNullable(parent);
            this.folder = folder;
        }

        public Form form() {
            return form;
        }
    }

    /** The folder of the home page's own words, which need not be there. */
    private static final String HOME_BUNDLE = "pages/home";

    public static final Subject HOME = new Subject(Kind.HOME, "");
    public static final Subject CITIES = new Subject(Kind.CITIES, "");
    public static final Subject AGREEMENTS = new Subject(Kind.AGREEMENTS, "");
    public static final Subject TIMELINE = new Subject(Kind.TIMELINE, "");
    public static final Subject NEWS = new Subject(Kind.NEWS, "");
    public static final Subject MAP = new Subject(Kind.MAP, "");
    public static final Subject RECORDS = new Subject(Kind.RECORDS, "");
    public static final Subject CALENDAR = new Subject(Kind.CALENDAR, "");
    public static final Subject DATA = new Subject(Kind.DATA, "");
    public static final Subject SEARCH = new Subject(Kind.SEARCH, "");
    public static final Subject DECLARATION = new Subject(Kind.DECLARATION, "");
    public static final Subject NOT_FOUND = new Subject(Kind.NOT_FOUND, "");

    /** Those of all sections, in the order of a menu that names none. */
    public static final List<Subject> SECTIONS = Stream.of(Kind.values())
            .filter(kind -> kind.form() == Form.SECTION)
            .map(kind -> new Subject(kind, ""))
            .toList();

    private Subject(Kind kind, String id) {
        this(kind, id, 1);
    }

    /** The section that a menu names by this key, e.g. {@code cities}. */
    public static Optional<Subject> section(String key) {
        return SECTIONS.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    /**
     * The subject of a folder of content.
     *
     * @param path e.g. {@code cities/lviv}
     */
    public static Subject bundle(String path) {
        if (path.equals(HOME_BUNDLE)) {
            return HOME;
        }
        int slash = path.indexOf('/');
        return Stream.of(Kind.values())
                .filter(kind -> kind.form() == Form.BUNDLE && kind.folder.equals(path.substring(0, slash)))
                .findFirst()
                .map(kind -> new Subject(kind, path.substring(slash + 1)))
                .orElseThrow(() -> new IllegalArgumentException(path));
    }

    public static Subject city(String id) {
        return new Subject(Kind.CITY, id);
    }

    /** The announcements of a year. */
    public static Subject year(int year) {
        return new Subject(Kind.YEAR, Integer.toString(year));
    }

    /** The announcements on a topic. */
    public static Subject tag(String tag) {
        return new Subject(Kind.TAG, tag);
    }

    /** The announcements from a region. */
    public static Subject region(String name) {
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

    /** The page above this one, to which breadcrumbs lead back; none above the home page and the page for wrong addresses. */
    public Optional<Subject> parent() {
        return part > 1
                ? Optional.of(part(1))
                : kind.parent.map(above -> new Subject(above, above.form() == Form.BUNDLE ? id : ""));
    }

    /** The pages above this one, from the home page down. */
    public List<Subject> above() {
        List<Subject> above = new ArrayList<>();
        for (Optional<Subject> next = parent();
                next.isPresent();
                next = next.get().parent()) {
            above.add(0, next.get());
        }
        return above;
    }

    /** The folder of content with its texts, e.g. {@code cities/lviv}; empty for what is no bundle. */
    public String bundle() {
        return kind.form() == Form.BUNDLE ? kind.folder + "/" + id : "";
    }

    /** The name of its kind in content and messages, e.g. {@code not-found}. */
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
