package partnercities.link.addresses;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.domain.city.City;
import partnercities.domain.page.Subject;
import partnercities.domain.settings.SiteSettings;
import partnercities.domain.settings.SiteSettings.AddressStyle;
import partnercities.domain.text.Language;
import partnercities.domain.text.LocalizedText;
import partnercities.encoding.Slug;
import partnercities.gather.documents.AnnouncementDocument;
import partnercities.gather.documents.Documents;
import partnercities.gather.documents.WordsDocument;
import partnercities.gather.findings.Mention;
import partnercities.gather.findings.Register;
import partnercities.gather.findings.Translations;
import partnercities.link.messages.Messages;

/** Assigns every page an address in every language, and reports an error when two pages would share one. */
public final class AddressBook {
    private static final Map<Subject.Kind, String> HELP = Map.of(
            Subject.Kind.TAG,
            "give one of the two topics another word in tags of site.yaml, or use the same tag for both",
            Subject.Kind.REGION,
            "write the name of the region in the same way everywhere");

    private static final Map<Subject.Kind, String> FOLDERS =
            Map.of(Subject.Kind.TAG, "slug.topics", Subject.Kind.REGION, "slug.regions");

    private final SiteSettings settings;
    private final Documents documents;
    private final Map<Subject, Map<Language, WordsDocument>> words;
    private final Map<String, City> cities;
    private final Archives archives;
    private final Map<Language, Messages> allMessages;
    private final Set<Subject> told;
    private final Diagnostics diagnostics;
    private final Map<String, AnnouncementDocument> announcements = new HashMap<>();
    private final Map<String, Position> taken = new HashMap<>();
    private final CutSlugs cut = new CutSlugs();

    /**
     * @param words the bundles' texts
     * @param told subjects that were reported as the same as another one
     */
    public AddressBook(
            SiteSettings settings,
            Documents documents,
            Map<Subject, Map<Language, WordsDocument>> words,
            Map<String, City> cities,
            Archives archives,
            Map<Language, Messages> allMessages,
            Set<Subject> told,
            Diagnostics diagnostics) {
        this.settings = settings;
        this.documents = documents;
        this.words = words;
        this.cities = cities;
        this.archives = archives;
        this.allMessages = allMessages;
        this.told = told;
        this.diagnostics = diagnostics;
        documents
                .announcements()
                .forEach(document ->
                        announcements.putIfAbsent(document.announcement().id(), document));
    }

    /** The addresses of all these pages. */
    public Addresses addresses(List<Subject> subjects) {
        Map<Subject, Map<Language, List<String>>> segments = new TreeMap<>();
        List<Subject> sorted = subjects.stream().sorted().toList();
        for (Subject subject : sorted) {
            Map<Language, List<String>> byLanguage = new TreeMap<>();
            for (Language language : settings.languages()) {
                List<String> parts = segments(subject, language);
                byLanguage.put(language, parts);
                reserve(subject, language, parts);
            }
            segments.put(subject, byLanguage);
        }
        List<FormerAddress> former = new FormerAddresses(documents, this::ownSegments, this::taken, diagnostics)
                .of(sorted, settings.languages());
        return new Addresses(settings.baseUrl(), settings.host(), settings.addresses(), segments, former);
    }

    /** Those of the page above, and its own. */
    private List<String> segments(Subject subject, Language language) {
        List<String> segments = new ArrayList<>();
        subject.parent().ifPresent(parent -> segments.addAll(segments(parent, language)));
        segments.addAll(ownSegments(subject, language));
        return segments;
    }

    private List<String> ownSegments(Subject subject, Language language) {
        Messages messages = messages(language);
        if (subject.part() > 1) {
            return List.of(messages.text("slug.page") + "-" + subject.part());
        }
        return switch (subject.kind().form()) {
            case ONCE -> subject.equals(Subject.HOME) ? List.of() : List.of(onlySegment(subject, messages));
            case SECTION -> List.of(messages.text("slug." + subject.key()));
            case BUNDLE -> List.of(slug(subject, language));
            case LIST ->
                Stream.concat(folder(subject, messages).stream(), Stream.of(slugOfName(subject, language)))
                        .toList();
        };
    }

    private static String onlySegment(Subject subject, Messages messages) {
        return subject.equals(Subject.NOT_FOUND) ? "404" : messages.text("slug." + subject.key());
    }

    /** What stands before the name of a topic or a region. */
    private static Optional<String> folder(Subject list, Messages messages) {
        return Optional.ofNullable(FOLDERS.get(list.kind())).map(messages::text);
    }

    /** A bundle's slug: as written, else made of its title or of the city's name, else its id. */
    private String slug(Subject subject, Language language) {
        Optional<WordsDocument> own = words(subject, language);
        Optional<String> name = own.flatMap(WordsDocument::title).or(() -> cityName(subject, language));
        return own.flatMap(WordsDocument::slug)
                .or(() ->
                        name.flatMap(found -> Slug.of(found, language)).map(whole -> cut.of(subject, language, whole)))
                .orElse(subject.id().toLowerCase(Locale.ROOT));
    }

    private Optional<String> cityName(Subject subject, Language language) {
        return subject.kind() == Subject.Kind.CITY
                ? Optional.ofNullable(cities.get(subject.id()))
                        .map(city -> city.name(List.of(language)))
                        .filter(name -> name.language().equals(language))
                        .map(LocalizedText.Tagged::text)
                : Optional.empty();
    }

    private String slugOfName(Subject list, Language language) {
        if (list.kind() == Subject.Kind.CITY_NEWS) {
            return messages(language).text("slug.news");
        }
        LocalizedText.Tagged name = archives.of(list).name().in(settings.preferred(language));
        return cut.of(list, name.language(), Slug.always(name.text(), name.language()));
    }

    /** Where editors can change the address of a page. */
    private Position position(Subject subject, Language language) {
        Messages messages = messages(language);
        if (subject.part() > 1) {
            return positionOfList(subject);
        }
        return switch (subject.kind().form()) {
            case ONCE, SECTION -> messages.position(naming(subject, messages));
            case BUNDLE ->
                words(subject, language).map(WordsDocument::name).orElseGet(() -> documents
                        .settings()
                        .file()
                        .inFolder(subject.bundle())
                        .start());
            case LIST -> positionOfList(subject);
        };
    }

    /** The message that makes the address of a page, or else its title. */
    private static String naming(Subject subject, Messages messages) {
        return Stream.of("slug.", "section.", "title.")
                .map(prefix -> prefix + subject.key())
                .filter(messages.byKey()::containsKey)
                .findFirst()
                .orElse("slug." + subject.key());
    }

    /** Where the newest announcement of a list says that it belongs there. */
    private Position positionOfList(Subject list) {
        String newest = archives.of(list).newestFirst().get(0).id();
        AnnouncementDocument document = Objects.requireNonNull(announcements.get(newest), newest);
        Stream<Position> tags = document.unconfirmed().mentions().stream()
                .filter(mention -> list.kind() == Subject.Kind.TAG)
                .filter(mention -> mention.register() == Register.TAG)
                .filter(mention -> mention.key().equals(list.id()))
                .map(Mention::position);
        Stream<Position> regions = document.unconfirmed().translations().stream()
                .filter(texts -> list.kind() == Subject.Kind.REGION)
                .filter(texts -> texts.key().equals("region"))
                .map(Translations::position);
        return Stream.concat(tags, regions).findFirst().orElseGet(() -> document.file()
                .start());
    }

    private Optional<WordsDocument> words(Subject subject, Language language) {
        return Optional.ofNullable(words.getOrDefault(subject, Map.of()).get(language));
    }

    private void reserve(Subject subject, Language language, List<String> parts) {
        Position position = position(subject, language);
        taken(language, parts, position)
                .filter(first -> !told.contains(subject))
                .ifPresent(first -> diagnostics.add(Diagnostic.of(
                                Rule.DUPLICATE_ADDRESS,
                                "Two pages would have the address /" + address(language, parts) + "/.")
                        .at(position)
                        .seeAlso(first)
                        .help(Optional.ofNullable(HELP.get(subject.kind()))
                                .orElse("give one of them another slug in its front matter, as slug: "
                                        + (parts.isEmpty() ? "another-name" : parts.get(parts.size() - 1) + "-2")))));
    }

    /**
     * What has an address already; nothing if it was free, and from now on it is not. Two addresses count as the same if they differ
     * only in case or Unicode form, as careless file systems see them. With addresses of files, a page called {@code index} would be
     * in the place of the home page.
     */
    private Optional<Position> taken(Language language, List<String> parts, Position position) {
        String address = address(language, parts);
        boolean home =
                settings.addresses() == AddressStyle.FILES && address.equals(address(language, List.of("index")));
        return Optional.ofNullable(
                home ? taken.get(address(language, List.of())) : taken.putIfAbsent(address, position));
    }

    private static String address(Language language, List<String> parts) {
        return folded(language + "/" + String.join("/", parts));
    }

    private static String folded(String address) {
        return Normalizer.normalize(address, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private Messages messages(Language language) {
        return allMessages.getOrDefault(language, Messages.none(language));
    }
}
