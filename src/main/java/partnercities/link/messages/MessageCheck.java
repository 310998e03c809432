package partnercities.link.messages;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.Suggestion;
import partnercities.domain.agreement.AgreementKind;
import partnercities.domain.agreement.Category;
import partnercities.domain.agreement.Status;
import partnercities.domain.agreement.StepKind;
import partnercities.domain.city.PopulationScope;
import partnercities.domain.page.Subject;
import partnercities.domain.settings.SiteSettings;
import partnercities.domain.text.Language;
import partnercities.domain.text.LanguageOrder;
import partnercities.domain.text.VocabularyTerm;
import partnercities.gather.documents.Documents;
import partnercities.gather.documents.MessagesDocument;
import partnercities.gather.findings.Extent;
import partnercities.geo.measure.Direction;

/**
 * Counts for each language of the site the messages that are shown in another one, and finds keys that seem to be misspelt,
 * and patterns that are invalid.
 */
public final class MessageCheck {
    /** So many missing keys are named; the others are counted. */
    private static final int NAMED = 4;

    private final SiteSettings settings;
    private final Map<Language, Messages> written;
    private final Documents documents;
    private final Diagnostics diagnostics;

    private MessageCheck(
            SiteSettings settings, Map<Language, Messages> written, Documents documents, Diagnostics diagnostics) {
        this.settings = settings;
        this.written = written;
        this.documents = documents;
        this.diagnostics = diagnostics;
    }

    /**
     * Checks what the site's languages say.
     *
     * @param written the messages that are written in each language, without those of others
     */
    public static void check(
            SiteSettings settings, Map<Language, Messages> written, Documents documents, Diagnostics diagnostics) {
        new MessageCheck(settings, written, documents, diagnostics).check();
    }

    private void check() {
        Set<String> packed = packed();
        Set<String> keys = new TreeSet<>(packed);
        settings.languages()
                .forEach(language -> keys.addAll(written(language).byKey().keySet()));
        keys.removeIf(key -> Messages.OF_ONE_LANGUAGE.contains(key) || !(packed.contains(key) || isAsked(key)));
        for (Language language : settings.languages()) {
            documents.messages().getOrDefault(language, List.of()).forEach(own -> findMisspelt(own, packed));
            Messages messages = written(language);
            if (messages.extent() == Extent.WHOLE) { // else the rest of the file was not read, which was reported
                count(keys, messages);
            }
            messages.byKey().forEach(this::checkPattern);
        }
    }

    /** The keys that travel with the program. */
    private Set<String> packed() {
        Set<String> packed = new TreeSet<>(needed(settings));
        List<MessagesDocument> layers = documents.messages().getOrDefault(LanguageOrder.LAST_RESORT, List.of());
        layers.stream()
                .skip(Math.max(0, layers.size() - 1))
                .forEach(document -> packed.addAll(document.messages().keySet()));
        return packed;
    }

    private Messages written(Language language) {
        return written.getOrDefault(language, Messages.none(language));
    }

    private void count(Set<String> keys, Messages messages) {
        List<String> missing =
                keys.stream().filter(key -> !messages.byKey().containsKey(key)).toList();
        if (missing.isEmpty()) {
            return;
        }
        Diagnostic counted = Diagnostic.of(
                Rule.MISSING_MESSAGES,
                missing.size() + " of " + keys.size() + (missing.size() == 1 ? " messages is" : " messages are")
                        + " missing in " + name(messages.language()) + ".");
        String until = "until then, readers see " + insteadOf(missing, messages.language());
        diagnostics.add(
                written.containsKey(messages.language())
                        ? counted.at(Position.startOf(messages.file())).help("add " + named(missing) + "; " + until)
                        : counted.help(
                                "translate templates/messages/en.yaml, or as much of it as you can, and save it as "
                                        + messages.file() + "; " + until));
    }

    private static String named(List<String> keys) {
        String first = keys.stream().limit(NAMED).collect(Collectors.joining(", "));
        return keys.size() <= NAMED ? first : first + " and " + (keys.size() - NAMED) + " more";
    }

    /** The languages in which messages are shown that a language lacks, in English. */
    private String insteadOf(List<String> missing, Language language) {
        Set<String> names = new LinkedHashSet<>();
        for (String key : missing) {
            Messages.insteadOf(settings, language).stream()
                    .filter(other -> written(other).byKey().containsKey(key))
                    .findFirst()
                    .ifPresent(other -> names.add(name(other)));
        }
        return String.join(" and ", names);
    }

    private static String name(Language language) {
        return language.locale().getDisplayName(Locale.ENGLISH);
    }

    /**
     * Reports keys of the site's own that no packed file has and no template names, but that are almost those of packed messages.
     * Others may be those of fields and topics, made up by a template of the site's own, or of an earlier version.
     */
    private void findMisspelt(MessagesDocument own, Set<String> packed) {
        Set<String> others = new TreeSet<>(packed);
        others.removeAll(own.messages().keySet());
        own.messages().forEach((key, message) -> {
            if (!packed.contains(key) && !isAsked(key)) {
                Suggestion.didYouMean(key, others)
                        .ifPresent(help -> diagnostics.add(
                                Diagnostic.of(Rule.UNASKED_MESSAGE, "Nothing asks for the message '" + key + "'.")
                                        .at(message.position())
                                        .help(help)));
            }
        });
    }

    private boolean isAsked(String key) {
        return key.startsWith("field.")
                || key.startsWith("tag.")
                || documents.templates().values().stream()
                        .anyMatch(template -> template.text().contains('"' + key + '"'));
    }

    private void checkPattern(String key, Messages.Wording message) {
        if (message.text().indexOf('{') < 0) {
            return;
        }
        try {
            new MessagePattern(message.text());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            diagnostics.add(Diagnostic.of(Rule.WRONG_MESSAGE, "The message '" + key + "' cannot be read as a pattern.")
                    .at(message.position())
                    .help("every '{' needs its '}', every plural its form 'other': "
                            + "{count, plural, one {# city} other {# cities}}"));
        }
    }

    /** Messages that the program itself needs; templates need more. */
    private static List<String> needed(SiteSettings settings) {
        List<String> keys = new ArrayList<>(List.of(
                "locale",
                "language.name",
                "section.home",
                "description.not-found",
                "title.not-found",
                "slug.topics",
                "slug.regions",
                "slug.page",
                "news.about",
                "news.page",
                "news.whole",
                "news.range",
                "news.oldest",
                "coordinates.north",
                "coordinates.south",
                "coordinates.east",
                "coordinates.west",
                "calendar.anniversary",
                "calendar.anniversary-of-title",
                "calendar.anniversaries",
                "calendar.events",
                "calendar.file",
                "kind.not-documented",
                "footnote.back",
                "data.cities.title",
                "data.cities.description",
                "data.agreements.title",
                "data.agreements.description",
                "data.keyword.cities",
                "data.keyword.agreements",
                "data.keyword.cooperation",
                "slug.declaration",
                "title.declaration",
                "description.declaration"));
        List<String> sections = settings.sections().stream().map(Subject::key).toList();
        Stream.of(
                        prefixed("slug", sections),
                        prefixed("section", sections),
                        prefixed("description", sections),
                        prefixed("kind", VocabularyTerm.keys(AgreementKind.class)),
                        prefixed("step", VocabularyTerm.keys(StepKind.class)),
                        prefixed("status", VocabularyTerm.keys(Status.class)),
                        prefixed("category", VocabularyTerm.keys(Category.class)),
                        prefixed("scope", VocabularyTerm.keys(PopulationScope.class)),
                        prefixed(
                                "direction",
                                Stream.of(Direction.values())
                                        .map(Direction::key)
                                        .toList()))
                .forEach(keys::addAll);
        return List.copyOf(keys);
    }

    private static List<String> prefixed(String prefix, List<String> keys) {
        return keys.stream().map(key -> prefix + "." + key).toList();
    }
}
