package partnercities.link.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partnercities.domain.page.Subject;
import partnercities.domain.text.Language;
import partnercities.domain.text.VocabularyTerm;

/**
 * What a build leaves for the next one into the same folder to know. It is a part of what the next one is made from, like the
 * content.
 *
 * @param addresses where pages are, and for some time those that were lost
 * @param entries those of calendars, by their UID
 * @param pages by their path in the output
 */
public record History(List<Known> addresses, SortedMap<String, Revision> entries, SortedMap<String, Edition> pages) {
    /** That of a folder into which nothing was built yet. */
    public static final History NONE = new History(List.of(), new TreeMap<>(), new TreeMap<>());

    private static final String SEPARATOR = "\t";
    private static final String UNKNOWN = "-";

    public History {
        addresses = List.copyOf(addresses);
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
    }

    /**
     * An address at which a page was found.
     *
     * @param address as {@code pl/miasta/lwow}
     * @param lost the day since when it has led nowhere
     */
    public record Known(Subject subject, Language language, String address, Optional<LocalDate> lost) {}

    /**
     * An entry of a calendar as it was written.
     *
     * @param fingerprint of all that it says
     * @param sequence how often it has changed
     * @param stamp when it last changed
     */
    public record Revision(String fingerprint, int sequence, Instant stamp) {}

    /**
     * A page as it was written.
     *
     * @param fingerprint of all that it says
     * @param changed the day of its last change; empty if that was before the first build that took note
     */
    public record Edition(String fingerprint, Optional<LocalDate> changed) {}

    /** Reads the text of a history. A line that can't be read counts as none. */
    public static History parse(String text) {
        List<Known> addresses = new ArrayList<>();
        SortedMap<String, Revision> entries = new TreeMap<>();
        SortedMap<String, Edition> pages = new TreeMap<>();
        for (String line : text.lines().toList()) {
            List<String> cells = List.of(line.split(SEPARATOR, -1));
            try {
                switch (cells.get(0)) {
                    case "address" ->
                        subject(cells.get(1), cells.get(2))
                                .ifPresent(subject -> addresses.add(new Known(
                                        subject, new Language(cells.get(3)), cells.get(4), day(cells.get(5)))));
                    case "entry" ->
                        entries.put(
                                cells.get(1),
                                new Revision(
                                        cells.get(2), Integer.parseInt(cells.get(3)), Instant.parse(cells.get(4))));
                    case "page" -> pages.put(cells.get(1), new Edition(cells.get(2), day(cells.get(3))));
                    default -> {
                        // of a later program
                    }
                }
            } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
                // as said
            }
        }
        return new History(addresses, entries, pages);
    }

    /** The text, one line for each thing. */
    public String text() {
        StringBuilder text = new StringBuilder();
        addresses.forEach(known -> line(
                text,
                "address",
                known.subject().key(),
                known.subject().id(),
                known.language().tag(),
                known.address(),
                written(known.lost())));
        entries.forEach((uid, entry) -> line(
                text,
                "entry",
                uid,
                entry.fingerprint(),
                Integer.toString(entry.sequence()),
                entry.stamp().toString()));
        pages.forEach((path, page) -> line(text, "page", path, page.fingerprint(), written(page.changed())));
        return text.toString();
    }

    private static void line(StringBuilder text, String... cells) {
        text.append(String.join(SEPARATOR, cells)).append('\n');
    }

    private static Optional<Subject> subject(String kind, String id) {
        return VocabularyTerm.find(Subject.Kind.class, kind).map(found -> new Subject(found, id, 1));
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(UNKNOWN);
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals(UNKNOWN) ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
