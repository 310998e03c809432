package partnercities.diagnostic;

import static partnercities.diagnostic.Rule.Chapter.FILES;
import static partnercities.diagnostic.Rule.Chapter.KEYS;
import static partnercities.diagnostic.Rule.Chapter.LOGS;
import static partnercities.diagnostic.Rule.Chapter.OUTPUT;
import static partnercities.diagnostic.Rule.Chapter.PAGES;
import static partnercities.diagnostic.Rule.Chapter.TEMPLATES;
import static partnercities.diagnostic.Rule.Chapter.TEXTS;
import static partnercities.diagnostic.Rule.Chapter.VALUES;
import static partnercities.diagnostic.Severity.ERROR;
import static partnercities.diagnostic.Severity.WARNING;

/**
 * Every rule that the generator checks. A rule has one row here and one in {@code src/data/rules.md}; one test compares the
 * two, and another writes {@code docs/diagnostics.md} from them. Codes are stable: people search for them and configure tools
 * with them. A code with two rows means the same in two chapters, or an error here and a warning there.
 */
public enum Rule {
    MISSING_SETTINGS("missing-settings", ERROR, FILES),
    UNEXPECTED_FILE("unexpected-file", WARNING, FILES),
    LINK_LEAVES_CONTENT("link-leaves-content", ERROR, FILES),
    SPECIAL_FILE("special-file", WARNING, FILES),
    ACTIVE_FILE("active-file", WARNING, FILES),
    CLEANED_PICTURE("cleaned-picture", WARNING, FILES),
    WRONG_NAME("wrong-name", ERROR, FILES),
    UNREADABLE_FILE("unreadable-file", ERROR, FILES),
    NOT_UTF_8("not-utf-8", ERROR, FILES),
    GARBLED_TEXT("garbled-text", WARNING, FILES),
    MERGE_CONFLICT("merge-conflict", ERROR, FILES),
    INVISIBLE_CHARACTER("invisible-character", ERROR, FILES),
    YAML_SYNTAX("yaml-syntax", ERROR, FILES),
    YAML_ALIAS("yaml-alias", ERROR, FILES),
    LOST_WORDS("lost-words", ERROR, FILES),
    /** What may as well be a comment. */
    PERHAPS_LOST_WORDS("lost-words", WARNING, FILES),
    FRONT_MATTER("front-matter", ERROR, FILES),
    DUPLICATE_KEY("duplicate-key", ERROR, FILES),
    UNKNOWN_KEY("unknown-key", ERROR, FILES),
    DUPLICATE_FACTS("duplicate-facts", ERROR, FILES),
    MISSING_FACTS("missing-facts", ERROR, FILES),
    MISSING_WORDS("missing-words", ERROR, FILES),

    MISSING_FACT("missing-fact", ERROR, VALUES),
    MISSING_TRANSLATION("missing-translation", WARNING, VALUES),
    WRONG_TYPE("wrong-type", ERROR, VALUES),
    WRONG_DATE("wrong-date", ERROR, VALUES),
    WRONG_ADDRESS("wrong-address", ERROR, VALUES),
    WRONG_TILES("wrong-tiles", ERROR, VALUES),
    WRONG_MAP("wrong-map", ERROR, VALUES),
    WRONG_ZOOM("wrong-zoom", ERROR, VALUES),
    WRONG_COLOUR("wrong-colour", ERROR, VALUES),
    /** The accent had to become quite another colour. */
    UNREADABLE_ACCENT("unreadable-accent", WARNING, VALUES),
    /** No shade of the accent can be read. */
    HOPELESS_ACCENT("unreadable-accent", ERROR, VALUES),
    WRONG_LOGO("wrong-logo", ERROR, VALUES),
    /** It is shown, but the icons can't be drawn from it. */
    UNDRAWABLE_LOGO("undrawable-logo", WARNING, VALUES),
    WRONG_SLUG("wrong-slug", ERROR, VALUES),
    WRONG_WIKIDATA("wrong-wikidata", ERROR, VALUES),
    WRONG_PHONE("wrong-phone", ERROR, VALUES),
    WRONG_TERM("wrong-term", ERROR, VALUES),
    IMPOSSIBLE_NUMBER("impossible-number", ERROR, VALUES),
    IMPROBABLE_NUMBER("improbable-number", WARNING, VALUES),
    IMPROBABLE_DATE("improbable-date", WARNING, VALUES),
    HTML_IN_TEXT("html-in-text", WARNING, VALUES),
    LONG_SUMMARY("long-summary", WARNING, VALUES),
    UNFINISHED_TEXT("unfinished-text", WARNING, VALUES),
    COORDINATES_OUT_OF_RANGE("coordinates-out-of-range", ERROR, VALUES),
    MISPLACED_CITY("misplaced-city", WARNING, VALUES),
    STEPS_OUT_OF_ORDER("steps-out-of-order", ERROR, VALUES),
    WRONG_STEP("wrong-step", ERROR, VALUES),
    DATES_OUT_OF_ORDER("dates-out-of-order", ERROR, VALUES),
    DATE_IN_FUTURE("date-in-future", WARNING, VALUES),
    INCOMPLETE_DECLARATION("incomplete-declaration", WARNING, VALUES),
    OVERDUE_REVIEW("overdue-review", WARNING, VALUES),
    MISSING_ALTERNATIVE("missing-alternative", ERROR, VALUES),
    DUPLICATE_CITY("duplicate-city", ERROR, VALUES),
    DUPLICATE_AGREEMENT("duplicate-agreement", ERROR, VALUES),
    DUPLICATE_ENTRY("duplicate-entry", ERROR, VALUES),
    EMPTY_LIST("empty-list", WARNING, VALUES),

    UNKNOWN_CITY("unknown-city", ERROR, KEYS),
    UNKNOWN_AGREEMENT("unknown-agreement", ERROR, KEYS),
    /** Harmless: only counted views name announcements, and counts outlive what was counted. */
    UNKNOWN_ANNOUNCEMENT("unknown-announcement", WARNING, KEYS),
    UNKNOWN_SOURCE("unknown-source", ERROR, KEYS),
    UNKNOWN_PAGE("unknown-page", ERROR, KEYS),
    UNKNOWN_FILE("unknown-file", ERROR, KEYS),
    UNKNOWN_COUNTRY("unknown-country", ERROR, KEYS),
    UNKNOWN_LANGUAGE("unknown-language", ERROR, KEYS),
    UNKNOWN_TIME_ZONE("unknown-time-zone", ERROR, KEYS),
    UNKNOWN_CATEGORY("unknown-category", ERROR, KEYS),
    UNKNOWN_SCOPE("unknown-scope", ERROR, KEYS),
    UNKNOWN_KIND("unknown-kind", ERROR, KEYS),
    UNKNOWN_STEP("unknown-step", ERROR, KEYS),
    UNKNOWN_FIELD("unknown-field", ERROR, KEYS),
    UNKNOWN_TAG("unknown-tag", ERROR, KEYS),
    UNKNOWN_NETWORK("unknown-network", ERROR, KEYS),
    UNKNOWN_STATUS("unknown-status", ERROR, KEYS),
    UNKNOWN_ASSESSMENT_METHOD("unknown-assessment-method", ERROR, KEYS),
    UNKNOWN_SECTION("unknown-section", ERROR, KEYS),
    UNKNOWN_ADDRESS_STYLE("unknown-address-style", ERROR, KEYS),

    HEADING_LEVEL("heading-level", ERROR, TEXTS),
    FAILED_MARKDOWN("failed-markdown", WARNING, TEXTS),
    DEEP_NESTING("deep-nesting", ERROR, TEXTS),
    REMOVED_HTML("removed-html", WARNING, TEXTS),
    EMPTY_LINK("empty-link", WARNING, TEXTS),
    BROKEN_LINK("broken-link", ERROR, TEXTS),
    BROKEN_ANCHOR("broken-anchor", ERROR, TEXTS),
    BROKEN_PICTURE("broken-picture", ERROR, TEXTS),
    UNREADABLE_PICTURE("unreadable-picture", ERROR, TEXTS),
    LARGE_PICTURE("large-picture", ERROR, TEXTS),
    UNSAFE_LINK("unsafe-link", ERROR, TEXTS),
    UNPUBLISHED_LINK("unpublished-link", WARNING, TEXTS),
    DUPLICATE_ADDRESS("duplicate-address", ERROR, TEXTS),
    LOST_ADDRESS("lost-address", WARNING, TEXTS),
    TO_BE_ADDED("to-be-added", WARNING, TEXTS),

    MISSING_TEMPLATE("missing-template", ERROR, TEMPLATES),
    TEMPLATE_SYNTAX("template-syntax", ERROR, TEMPLATES),
    TEMPLATE_ERROR("template-error", ERROR, TEMPLATES),
    OLD_TEMPLATE("old-template", WARNING, TEMPLATES),
    STYLE_SHEET("broken-style-sheet", ERROR, TEMPLATES),
    MISSING_COLOUR("missing-colour", ERROR, TEMPLATES),
    LOW_CONTRAST("low-contrast", WARNING, TEMPLATES),
    UNKNOWN_MESSAGE("unknown-message", ERROR, TEMPLATES),
    /** A message that no template asks for. */
    UNASKED_MESSAGE("unknown-message", WARNING, TEMPLATES),
    MISSING_MESSAGES("missing-messages", WARNING, TEMPLATES),
    WRONG_MESSAGE("wrong-message", ERROR, TEMPLATES),

    BROKEN_PAGE_LINK("broken-page-link", ERROR, PAGES),
    BROKEN_PAGE_ANCHOR("broken-page-anchor", ERROR, PAGES),
    DUPLICATE_ID("duplicate-id", ERROR, PAGES),
    PAGE_LANGUAGE("page-language", ERROR, PAGES),
    PAGE_TITLE("page-title", ERROR, PAGES),
    PAGE_HEADING("page-heading", ERROR, PAGES),
    PAGE_ALTERNATIVE("missing-alternative", ERROR, PAGES),
    UNSAFE_PAGE_LINK("unsafe-link", ERROR, PAGES),

    BROKEN_LOG_LINE("broken-log-line", WARNING, LOGS),
    UNREADABLE_LOG("unreadable-log", ERROR, LOGS),

    FOREIGN_FILE("foreign-file", ERROR, OUTPUT),
    CASE_COLLISION("case-collision", ERROR, OUTPUT),
    EDITED_FILE("edited-file", WARNING, OUTPUT);

    /** A chapter of {@code docs/diagnostics.md}, by the anchor of its heading. */
    public enum Chapter {
        FILES("files-and-their-form"),
        VALUES("values"),
        KEYS("keys-that-name-something-else"),
        TEXTS("texts-links-and-addresses"),
        TEMPLATES("templates-and-messages"),
        PAGES("pages-that-were-made"),
        LOGS("access-logs"),
        OUTPUT("the-output-folder");

        private final String anchor;

        Chapter(String anchor) {
            this.anchor = anchor;
        }

        public String anchor() {
            return anchor;
        }
    }

    private final String code;
    private final Severity severity;
    private final Chapter chapter;

    Rule(String code, Severity severity, Chapter chapter) {
        this.code = code;
        this.severity = severity;
        this.chapter = chapter;
    }

    /** The stable name in brackets, as {@code unknown-city}. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** Where the docs explain it. */
    public Chapter chapter() {
        return chapter;
    }

    @Override
    public String toString() {
        return code;
    }
}
