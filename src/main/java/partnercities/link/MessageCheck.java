package partnercities.link;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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
import partnercities.domain.Status;
import partnercities.domain.StepKind;
import partnercities.domain.Term;
import partnercities.gather.findings.Extent;
import partnercities.geo.Direction;

/** Checks that every language of the site has all words of the interface, and that their patterns can be read. */
final class MessageCheck {
    /** What the program itself asks for; templates ask for more. */
    private static final List<String> NEEDED = needed();

    private MessageCheck() {}

    static void check(Collection<Language> languages, Map<Language, Wording> wordings, Diagnostics diagnostics) {
        TreeSet<String> keys = new TreeSet<>(NEEDED);
        languages.stream()
                .flatMap(language -> Optional.ofNullable(wordings.get(language)).stream())
                .forEach(wording -> keys.addAll(wording.messages().keySet()));
        for (Language language : languages) {
            Wording wording = wordings.get(language);
            if (wording == null) {
                diagnostics.add(Diagnostic.of(
                                Rule.MISSING_MESSAGES,
                                "The language '" + language + "' has no words for the interface.")
                        .help("translate templates/messages/en.yaml and save it as templates/messages/" + language
                                + ".yaml; possible without that are "
                                + String.join(
                                        ", ",
                                        wordings.keySet().stream()
                                                .map(Language::tag)
                                                .toList())));
                continue;
            }
            for (String key : keys) {
                if (!wording.messages().containsKey(key) && wording.extent() == Extent.WHOLE) {
                    Diagnostic missing = Diagnostic.of(Rule.MISSING_MESSAGE, "The message '" + key + "' is missing.")
                            .at(Position.startOf(wording.file()))
                            .help(Suggestion.nearest(key, ownKeys(wording, wordings.values()))
                                    .map(own -> "add the key with its words, or correct the key '" + own
                                            + "', which only this language has")
                                    .orElse("add the key with its words"));
                    diagnostics.add(elsewhere(key, languages, wordings)
                            .map(missing::seeAlso)
                            .orElse(missing));
                }
            }
            wording.messages().forEach((key, message) -> {
                if (message.text().indexOf('{') >= 0) {
                    try {
                        new MessagePattern(message.text());
                    } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
                        diagnostics.add(Diagnostic.of(
                                        Rule.WRONG_MESSAGE, "The message '" + key + "' cannot be read as a pattern.")
                                .at(message.position())
                                .help("every '{' needs its '}', every plural its form 'other': "
                                        + "{count, plural, one {# city} other {# cities}}"));
                    }
                }
            });
        }
    }

    /** The keys that no other language has, such as those with a typing mistake. */
    private static List<String> ownKeys(Wording wording, Collection<Wording> all) {
        return wording.messages().keySet().stream()
                .filter(key -> all.stream()
                        .noneMatch(other ->
                                !other.equals(wording) && other.messages().containsKey(key)))
                .toList();
    }

    /** Where another language has the message. */
    private static Optional<Position> elsewhere(
            String key, Collection<Language> languages, Map<Language, Wording> wordings) {
        return languages.stream()
                .flatMap(language -> Optional.ofNullable(wordings.get(language)).stream())
                .filter(wording -> wording.messages().containsKey(key))
                .map(wording -> wording.position(key))
                .findFirst();
    }

    private static List<String> needed() {
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
                "calendar.anniversaries",
                "calendar.events",
                "calendar.file",
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
        List<String> sections = Subject.SECTIONS.stream().map(Subject::key).toList();
        Stream.of(
                        prefixed("slug", sections),
                        prefixed("section", sections),
                        prefixed("description", sections),
                        prefixed("kind", Term.keys(AgreementKind.class)),
                        prefixed("step", Term.keys(StepKind.class)),
                        prefixed("status", Term.keys(Status.class)),
                        prefixed("category", Term.keys(Category.class)),
                        prefixed("scope", Term.keys(PopulationScope.class)),
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
