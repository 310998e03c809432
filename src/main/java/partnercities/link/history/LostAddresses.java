package partnercities.link.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.domain.page.Subject;
import partnercities.domain.settings.SiteSettings;
import partnercities.domain.text.Language;
import partnercities.gather.documents.Documents;
import partnercities.gather.documents.WordsDocument;
import partnercities.link.addresses.Addresses;
import partnercities.link.history.History.Known;

/**
 * Tells of addresses that had a page at the last build and lead nowhere now. What editors take away on purpose is not lost:
 * announcements that are not published, sections and languages that site.yaml leaves out.
 */
public final class LostAddresses {
    /** For how long a lost address is told of, unless somebody says what became of it. */
    private static final int DAYS = 30;

    private static final Pattern AROUND = Pattern.compile("^/+|(?:/+(?:index\\.html)?|\\.html)$");

    private final SiteSettings settings;
    private final Documents documents;
    private final Map<Subject, Map<Language, WordsDocument>> words;
    private final Addresses addresses;
    private final Diagnostics diagnostics;
    private final Set<String> gone;
    private final List<Known> known = new ArrayList<>();
    private final Map<Subject, Map<Language, Set<String>>> moved = new TreeMap<>();
    private final Map<Subject, Set<String>> removed = new TreeMap<>();

    public LostAddresses(
            SiteSettings settings,
            Documents documents,
            Map<Subject, Map<Language, WordsDocument>> words,
            Addresses addresses,
            Diagnostics diagnostics) {
        this.settings = settings;
        this.documents = documents;
        this.words = words;
        this.addresses = addresses;
        this.diagnostics = diagnostics;
        this.gone = settings.hosting().gone().stream().map(this::plain).collect(Collectors.toSet());
    }

    /** An address as people copy it, without what stands around its own part. */
    private String plain(String address) {
        String base = settings.baseUrl().toString();
        String below = address.startsWith(base)
                ? address.substring(base.length())
                : address.startsWith(settings.basePath())
                        ? address.substring(settings.basePath().length())
                        : address;
        return AROUND.matcher(below).replaceAll("");
    }

    /** The addresses that the next build should know. */
    public List<Known> since(History before, List<Subject> subjects, LocalDate today) {
        Set<String> used = new TreeSet<>();
        for (Subject subject : subjects) {
            settings.languages().forEach(language -> note(subject, language, addresses.plain(subject, language), used));
        }
        addresses.former().forEach(way -> note(way.subject(), way.language(), addresses.plain(way), used));
        Set<Subject> published = new TreeSet<>(subjects);
        for (Known old : before.addresses()) {
            if (!used.contains(old.address())
                    && !gone.contains(old.address())
                    && settings.languages().contains(old.language())) {
                lost(old, published, today);
            }
        }
        moved.forEach(
                (subject, languages) -> languages.forEach((language, lost) -> reportMoved(subject, language, lost)));
        removed.forEach(this::reportRemoved);
        return List.copyOf(known);
    }

    private void note(Subject subject, Language language, String address, Set<String> used) {
        used.add(address);
        Subject.Form form = subject.kind().form();
        if (form == Subject.Form.SECTION || (form == Subject.Form.BUNDLE && subject.part() == 1)) {
            known.add(new Known(subject, language, address, Optional.empty()));
        }
    }

    private void lost(Known old, Set<Subject> published, LocalDate today) {
        Subject subject = old.subject();
        boolean there = published.contains(subject);
        if (!there && isWithheld(subject)) {
            known.add(old);
            return;
        }
        LocalDate since = old.lost().orElse(today);
        if ((!there && subject.kind().form() == Subject.Form.SECTION)
                || !since.plusDays(DAYS).isAfter(today)) {
            return;
        }
        known.add(new Known(subject, old.language(), old.address(), Optional.of(since)));
        if (!there) {
            removed.computeIfAbsent(subject, key -> new TreeSet<>()).add(old.address());
        } else if (!name(old.address()).equals(name(addresses.plain(subject, old.language())))) {
            moved.computeIfAbsent(subject, key -> new TreeMap<>())
                    .computeIfAbsent(old.language(), key -> new TreeSet<>())
                    .add(old.address());
        } // else a page above it has moved, of which is told
    }

    private boolean isWithheld(Subject subject) {
        return subject.kind() == Subject.Kind.ARTICLE
                && documents.announcements().stream()
                        .anyMatch(document -> document.announcement().id().equals(subject.id()));
    }

    private void reportMoved(Subject subject, Language language, Set<String> lost) {
        Optional<WordsDocument> text =
                Optional.ofNullable(words.getOrDefault(subject, Map.of()).get(language));
        String slugs = names(lost);
        String line = subject.kind().form() == Subject.Form.SECTION
                ? "write in site.yaml sections: {former-slugs: {" + subject.key() + ": {" + language + ": " + slugs
                        + "}}}"
                : text.isPresent()
                        ? "add to its front matter former-slugs: " + slugs
                        : "add to its facts former-slugs: {" + language + ": " + slugs + "}";
        diagnostics.add(Diagnostic.of(
                        Rule.LOST_ADDRESS,
                        told(lost, "leads", "lead") + " nowhere any more; the page is at "
                                + shown(addresses.plain(subject, language)) + ".")
                .at(text.map(WordsDocument::name).orElseGet(() -> place(subject)))
                .help(line + "; or, if nobody needs " + (lost.size() == 1 ? "that address" : "those addresses")
                        + " any more, to site.yaml gone: " + lost));
    }

    private void reportRemoved(Subject subject, Set<String> lost) {
        diagnostics.add(Diagnostic.of(
                        Rule.LOST_ADDRESS,
                        told(lost, "leads", "lead") + " nowhere any more, since '" + subject.bundle()
                                + "' was removed.")
                .help("if another page took its place, add there former-slugs: " + names(lost)
                        + "; if not, add to site.yaml gone: " + lost));
    }

    private static String told(Set<String> lost, String one, String several) {
        String all = lost.stream().map(LostAddresses::shown).collect(Collectors.joining(", "));
        return lost.size() == 1 ? "The address " + all + " " + one : "The addresses " + all + " " + several;
    }

    /** The slugs of addresses as a list in YAML. */
    private static String names(Set<String> lost) {
        return lost.stream().map(LostAddresses::name).distinct().toList().toString();
    }

    /** Where the facts of a page are, or else the settings. */
    private Position place(Subject subject) {
        return documents
                .ofContent()
                .map(document -> document.file())
                .filter(file -> !subject.bundle().isEmpty() && file.directory().equals(subject.bundle()))
                .findFirst()
                .orElse(documents.settings().file())
                .start();
    }

    private static String name(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String shown(String address) {
        return "/" + address + "/";
    }
}
