package partnercities.link;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.Suggestion;
import partnercities.domain.AgreementKind;
import partnercities.domain.Category;
import partnercities.domain.Language;
import partnercities.domain.PopulationScope;
import partnercities.domain.SiteSettings;
import partnercities.domain.Status;
import partnercities.domain.StepKind;
import partnercities.domain.Subject;
import partnercities.domain.VocabularyTerm;
import partnercities.gather.documents.MessagesDocument.Message;
import partnercities.gather.findings.Extent;
import partnercities.geo.Direction;

/** Checks that every language of the site has all interface messages, and that their patterns are valid. */
final class MessageCheck {
    private final Collection<Language> languages;
    private final Map<Language, Messages> allMessages;
    private final Diagnostics diagnostics;

    private MessageCheck(Collection<Language> languages, Map<Language, Messages> allMessages, Diagnostics diagnostics) {
        this.languages = languages;
        this.allMessages = allMessages;
        this.diagnostics = diagnostics;
    }

    static void check(SiteSettings settings, Map<Language, Messages> allMessages, Diagnostics diagnostics) {
        List<Language> languages = settings.languages();
        TreeSet<String> keys = new TreeSet<>(needed(settings));
        present(languages, allMessages)
                .forEach(messages -> keys.addAll(messages.byKey().keySet()));
        MessageCheck check = new MessageCheck(languages, allMessages, diagnostics);
        keys.removeAll(check.misspelt(keys));
        for (Language language : languages) {
            Messages messages = allMessages.get(language);
            if (messages == null) {
                diagnostics.add(missing(language, allMessages.keySet()));
            } else {
                check.checkKeys(keys, messages);
                messages.byKey().forEach(check::checkPattern);
            }
        }
    }

    private static Diagnostic missing(Language language, Collection<Language> possible) {
        String tags = possible.stream().map(Language::tag).collect(Collectors.joining(", "));
        return Diagnostic.of(Rule.MISSING_MESSAGES, "The language '" + language + "' has no words for the interface.")
                .help("translate templates/messages/en.yaml and save it as templates/messages/" + language
                        + ".yaml; possible without that are " + tags);
    }

    private void checkKeys(Collection<String> keys, Messages messages) {
        if (messages.extent() == Extent.CUT_SHORT) { // the rest of the file was not read, which was reported
            return;
        }
        for (String key : keys) {
            if (!messages.byKey().containsKey(key)) {
                diagnostics.add(missing(key, messages));
            }
        }
    }

    private Diagnostic missing(String key, Messages messages) {
        Optional<String> own = Suggestion.nearest(key, ownKeys(messages));
        Diagnostic missing = Diagnostic.of(Rule.MISSING_MESSAGE, "The message '" + key + "' is missing.")
                .at(own.map(messages::position).orElse(Position.startOf(messages.file())))
                .help(own.map(near -> "correct the key '" + near + "', which only this language has, or add '" + key
                                + "' with its words")
                        .orElse("add the key with its words"));
        return elsewhere(key).map(missing::seeAlso).orElse(missing);
    }

    private void checkPattern(String key, Message message) {
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

    /** Keys of one language that seem to be others in which a letter is wrong. Nobody else misses them. */
    private Set<String> misspelt(Collection<String> keys) {
        Set<String> misspelt = new TreeSet<>();
        for (Messages messages : allMessages.values()) {
            List<String> own = ownKeys(messages);
            keys.stream()
                    .filter(key -> !messages.byKey().containsKey(key))
                    .flatMap(key -> Suggestion.nearest(key, own).stream())
                    .forEach(misspelt::add);
        }
        return misspelt;
    }

    /** The keys that no other language has, for example misspelt ones. */
    private List<String> ownKeys(Messages messages) {
        Set<String> own = new TreeSet<>(messages.byKey().keySet());
        for (Messages other : allMessages.values()) {
            if (!other.equals(messages)) {
                own.removeAll(other.byKey().keySet());
            }
        }
        return List.copyOf(own);
    }

    /** The position of the message in another language. */
    private Optional<Position> elsewhere(String key) {
        return present(languages, allMessages)
                .filter(messages -> messages.byKey().containsKey(key))
                .map(messages -> messages.position(key))
                .findFirst();
    }

    private static Stream<Messages> present(Collection<Language> languages, Map<Language, Messages> allMessages) {
        return languages.stream().filter(allMessages::containsKey).map(allMessages::get);
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
