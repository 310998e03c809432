package partnercities.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.Suggestion;
import partnercities.domain.Language;
import partnercities.domain.SiteSettings;
import partnercities.gather.documents.Document;
import partnercities.gather.documents.Documents;
import partnercities.gather.findings.Extent;
import partnercities.gather.findings.Mention;
import partnercities.gather.findings.Register;
import partnercities.gather.findings.Translations;
import partnercities.gather.source.BundledFile;
import partnercities.gather.source.Origin;
import partnercities.gather.source.Paths;
import partnercities.geo.Territory;

/** Checks that everything documents mention exists, and that texts are there in all languages. */
final class MentionCheck {
    private final SiteSettings settings;
    private final Documents documents;
    private final Map<Register, Set<String>> registers;
    private final Diagnostics diagnostics;
    private final Set<String> files = new TreeSet<>();

    MentionCheck(
            SiteSettings settings,
            Set<String> cities,
            Set<String> agreements,
            Documents documents,
            List<String> freePages,
            Map<Language, Messages> allMessages,
            Diagnostics diagnostics) {
        this.settings = settings;
        this.documents = documents;
        this.diagnostics = diagnostics;
        Set<String> tags = messages("tag.", settings, allMessages);
        tags.addAll(settings.tags().keySet());
        this.registers = Map.of(
                Register.CITY,
                cities,
                Register.AGREEMENT,
                agreements,
                Register.SOURCE,
                documents.sources().sources().keySet(),
                Register.PAGE,
                new TreeSet<>(freePages),
                Register.ANNOUNCEMENT,
                documents.announcements().stream()
                        .map(document -> document.announcement().id())
                        .collect(Collectors.toSet()),
                Register.FIELD,
                messages("field.", settings, allMessages),
                Register.TAG,
                tags,
                Register.COUNTRY,
                Territory.codes());
    }

    void check(Document document) {
        document.unconfirmed().mentions().forEach(mention -> check(mention, document.file()));
        document.unconfirmed().translations().forEach(this::check);
    }

    /** The mentioned files that exist. */
    Set<String> files() {
        return files;
    }

    private void check(Mention mention, Origin file) {
        Collection<String> register = registers.getOrDefault(mention.register(), Set.of());
        if (mention.register() == Register.FILE || mention.register() == Register.PICTURE) {
            checkFile(mention, file.directory());
        } else if (!register.contains(mention.key()) && !isHidden(mention.register())) {
            String message = "There is no " + mention.register().noun() + " '" + mention.key() + "'.";
            diagnostics.add(Diagnostic.of(mention.register().rule(), message)
                    .at(mention.position())
                    .help(help(mention, register)));
        }
    }

    /** Files are named as editors write them: relative to the file that mentions them. */
    private void checkFile(Mention mention, String folder) {
        BundledFile found = documents.files().get(mention.key());
        if (found != null) {
            files.add(mention.key());
            if (mention.register() == Register.PICTURE && found.pixels().isEmpty()) {
                diagnostics.add(unreadablePicture(found.file().origin().name(), mention.position()));
            }
            return;
        }
        boolean outside = mention.key().startsWith("../") || mention.key().startsWith("/");
        String name = outside ? mention.key() : Paths.relative(folder, mention.key());
        diagnostics.add(Diagnostic.of(mention.register().rule(), "There is no file '" + name + "'.")
                .at(mention.position())
                .help(Suggestion.didYouMean(
                                name,
                                documents.files().keySet().stream()
                                        .map(file -> Paths.relative(folder, file))
                                        .toList())
                        .orElse("put it into the folder of this file, and write its name as it is there")));
    }

    /** The diagnostic for a picture of unknown size; without it, no space can be reserved while the page loads. */
    static Diagnostic unreadablePicture(String name, Position position) {
        return Diagnostic.of(Rule.UNREADABLE_PICTURE, "The size of the picture '" + name + "' cannot be read.")
                .at(position)
                .help("save it as PNG, JPEG, WebP or GIF; an SVG needs width and height, or a viewBox");
    }

    /** Whether a mistake may hide keys of a register, so that they can't be called unknown. */
    private boolean isHidden(Register register) {
        return register == Register.SOURCE && documents.sources().extent() == Extent.CUT_SHORT;
    }

    private static String help(Mention mention, Collection<String> register) {
        return switch (mention.register()) {
            case COUNTRY ->
                Suggestion.didYouMean(mention.key(), register)
                        .orElse("use a code of ISO 3166-1 with two capitals, as UA or DE");
            case SOURCE -> Suggestion.didYouMean(mention.key(), register).orElse("add it to content/sources.yaml");
            case ANNOUNCEMENT ->
                Suggestion.didYouMean(mention.key(), register)
                        .orElse("if its folder has another name now, rename the key too, else remove the line");
            case PAGE -> Suggestion.oneOf(mention.key(), register) + " (folders of content/pages)";
            default -> Suggestion.oneOf(mention.key(), register);
        };
    }

    private void check(Translations texts) {
        List<String> missing = settings.languages().stream()
                .filter(language -> !texts.languages().contains(language))
                .map(Language::tag)
                .toList();
        if (!missing.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            Rule.MISSING_TRANSLATION,
                            "The text '" + texts.key() + "' is missing in " + String.join(", ", missing) + ".")
                    .at(texts.position())
                    .help("until it is there, readers see another language"));
        }
    }

    private static Set<String> messages(String prefix, SiteSettings settings, Map<Language, Messages> allMessages) {
        Set<String> keys = new TreeSet<>();
        settings.languages().stream()
                .flatMap(language -> Optional.ofNullable(allMessages.get(language)).stream())
                .flatMap(messages -> messages.byKey().keySet().stream())
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> keys.add(key.substring(prefix.length())));
        return keys;
    }
}
