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
import partnercities.diagnostic.Suggestion;
import partnercities.domain.AgreementKind;
import partnercities.domain.Category;
import partnercities.domain.Language;
import partnercities.domain.PopulationScope;
import partnercities.domain.Status;
import partnercities.domain.StepKind;
import partnercities.domain.Term;
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
                diagnostics.add(Diagnostic.error(
                                "missing-messages", "The language '" + language + "' has no words for the interface.")
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
                if (!wording.messages().containsKey(key)) {
                    diagnostics.add(Diagnostic.error("missing-message", "The message '" + key + "' is missing.")
                            .at(Position.startOf(wording.file()))
                            .help(Suggestion.didYouMean(key, extra(wording, keys))
                                    .orElse("add the key with its words")));
                }
            }
            wording.messages().forEach((key, message) -> {
                if (message.text().indexOf('{') >= 0) {
                    try {
                        new MessagePattern(message.text());
                    } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
                        diagnostics.add(Diagnostic.error(
                                        "wrong-message", "The message '" + key + "' cannot be read as a pattern.")
                                .at(message.position())
                                .help("every '{' needs its '}', every plural its form 'other': "
                                        + "{count, plural, one {# city} other {# cities}}"));
                    }
                }
            });
        }
    }

    private static List<String> extra(Wording wording, Collection<String> keys) {
        return wording.messages().keySet().stream()
                .filter(key -> !keys.contains(key))
                .toList();
    }

    private static List<String> needed() {
        List<String> keys = new ArrayList<>(List.of(
                "locale",
                "language.name",
                "slug.cities",
                "slug.agreements",
                "slug.news",
                "section.home",
                "section.cities",
                "section.agreements",
                "section.news",
                "description.cities",
                "description.agreements",
                "description.news",
                "description.not-found",
                "title.not-found",
                "coordinates.north",
                "coordinates.south",
                "coordinates.east",
                "coordinates.west"));
        Stream.of(
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
