package partnercities.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.domain.Language;
import partnercities.domain.LocalizedText;
import partnercities.domain.SiteSettings;
import partnercities.gather.documents.AnnouncementDocument;
import partnercities.gather.documents.WordsDocument;
import partnercities.gather.findings.Mention;
import partnercities.gather.findings.Register;
import partnercities.gather.findings.Translations;

/** Assigns every page an address in every language, and reports an error when two pages would share one. */
final class AddressBook {
    private final SiteSettings settings;
    private final Map<Language, Messages> allMessages;
    private final Diagnostics diagnostics;
    private final Map<Subject, Map<Language, List<String>>> segments = new TreeMap<>();
    private final Map<String, Position> taken = new HashMap<>();

    AddressBook(SiteSettings settings, Map<Language, Messages> allMessages, Diagnostics diagnostics) {
        this.settings = settings;
        this.allMessages = allMessages;
        this.diagnostics = diagnostics;
        for (Language language : settings.languages()) {
            Messages messages = messages(language);
            place(Subject.HOME, language, List.of(), messages.position("section.home"));
            for (Subject section : Subject.SECTIONS) {
                String slug = "slug." + section.key();
                place(section, language, List.of(messages.text(slug)), messages.position(slug));
            }
            if (settings.accessibility().isPresent()) {
                String slug = "slug.declaration";
                place(Subject.DECLARATION, language, List.of(messages.text(slug)), messages.position(slug));
            }
            place(Subject.NOT_FOUND, language, List.of("404"), messages.position("title.not-found"));
        }
    }

    /**
     * Assigns addresses to a bundle's page in all languages.
     *
     * @param words the bundle's texts, by language
     * @param names a city's names, which make its addresses when its texts have no slug
     * @param otherwise the place to show in a diagnostic when texts are missing
     */
    void place(Subject subject, Map<Language, WordsDocument> words, Map<Language, String> names, Position otherwise) {
        for (Language language : settings.languages()) {
            Optional<WordsDocument> own = Optional.ofNullable(words.get(language));
            String slug = own.flatMap(WordsDocument::slug)
                    .or(() -> own.flatMap(WordsDocument::title)
                            .or(() -> Optional.ofNullable(names.get(language)))
                            .flatMap(name -> Slug.of(name, language)))
                    .orElse(subject.id().toLowerCase(Locale.ROOT));
            Messages messages = messages(language);
            List<String> parts =
                    switch (subject.kind()) {
                        case CITY -> List.of(messages.text("slug.cities"), slug);
                        case ARTICLE -> List.of(messages.text("slug.news"), slug);
                        default -> List.of(slug);
                    };
            place(subject, language, parts, own.map(WordsDocument::name).orElse(otherwise));
        }
    }

    /**
     * Assigns addresses to the lists of announcements in all languages. Cities must have theirs by then.
     *
     * @param documents the announcements, for positions in diagnostics
     */
    void place(Archives archives, Collection<AnnouncementDocument> documents) {
        Map<String, AnnouncementDocument> byId = documents.stream()
                .collect(Collectors.toMap(
                        document -> document.announcement().id(), document -> document, (first, second) -> first));
        archives.pages().filter(page -> !page.equals(Subject.NEWS)).forEach(page -> {
            Archive archive = archives.of(page);
            Position position = position(
                    page,
                    Objects.requireNonNull(byId.get(archive.newestFirst().get(0).id())));
            for (Language language : settings.languages()) {
                List<String> parts = new ArrayList<>(parts(page, archive.name(), language));
                if (page.part() > 1) {
                    parts.add(messages(language).text("slug.page") + "-" + page.part());
                }
                place(page, language, parts, position);
            }
        });
    }

    private List<String> parts(Subject list, LocalizedText name, Language language) {
        Messages messages = messages(language);
        String news = messages.text("slug.news");
        LocalizedText.Tagged tagged = name.in(settings.preferred(language));
        return switch (list.kind()) {
            case YEAR -> List.of(news, list.id());
            case TAG -> List.of(news, messages.text("slug.topics"), Slug.always(tagged.text(), tagged.language()));
            case REGION -> List.of(news, messages.text("slug.regions"), Slug.always(tagged.text(), tagged.language()));
            case CITY_NEWS ->
                Stream.concat(segments(Subject.city(list.id()), language).stream(), Stream.of(news))
                        .toList();
            default -> List.of(news);
        };
    }

    private List<String> segments(Subject placed, Language language) {
        return segments.getOrDefault(placed, Map.of()).getOrDefault(language, List.of());
    }

    /** Where an announcement says that it belongs to a list. */
    private static Position position(Subject list, AnnouncementDocument document) {
        Stream<Position> places =
                switch (list.kind()) {
                    case TAG ->
                        document.unconfirmed().mentions().stream()
                                .filter(mention -> mention.register() == Register.TAG)
                                .filter(mention -> mention.key().equals(list.id()))
                                .map(Mention::position);
                    case REGION ->
                        document.unconfirmed().translations().stream()
                                .filter(texts -> texts.key().equals("region"))
                                .map(Translations::position);
                    default -> Stream.of();
                };
        return places.findFirst().orElse(document.file().start());
    }

    Addresses addresses() {
        return new Addresses(settings.baseUrl(), settings.addresses(), segments);
    }

    /**
     * Records an address. Addresses that differ only in case or in Unicode form clash, as they do on some file systems.
     */
    private void place(Subject subject, Language language, List<String> parts, Position position) {
        segments.computeIfAbsent(subject, key -> new TreeMap<>()).put(language, parts);
        String address = language + "/" + String.join("/", parts);
        String key = Normalizer.normalize(address, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Position first = taken.putIfAbsent(key, position);
        if (first != null) {
            diagnostics.add(Diagnostic.of(Rule.DUPLICATE_ADDRESS, "Two pages would have the address /" + key + "/.")
                    .at(position)
                    .seeAlso(first)
                    .help(help(subject)));
        }
    }

    private static String help(Subject subject) {
        return switch (subject.kind()) {
            case TAG -> "give one of the two topics another word in tags of site.yaml, or use the same tag for both";
            case REGION -> "write the name of the region in the same way everywhere";
            default -> "give one of them another slug in its front matter, as slug: another-name";
        };
    }

    private Messages messages(Language language) {
        return allMessages.getOrDefault(language, Messages.none(language));
    }
}
