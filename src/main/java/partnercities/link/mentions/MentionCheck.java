package partnercities.link.mentions;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Mend;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.Suggestion;
import partnercities.domain.city.CityNetwork;
import partnercities.domain.settings.SiteSettings;
import partnercities.domain.text.Language;
import partnercities.gather.documents.CityDocument;
import partnercities.gather.documents.Document;
import partnercities.gather.documents.Documents;
import partnercities.gather.findings.Extent;
import partnercities.gather.findings.Mention;
import partnercities.gather.findings.Register;
import partnercities.gather.findings.Translations;
import partnercities.gather.pictures.BundledFile;
import partnercities.gather.source.Origin;
import partnercities.gather.source.Paths;
import partnercities.geo.countries.Territory;
import partnercities.link.messages.Messages;

/** Checks that everything documents mention exists, and that texts are there in all languages. */
public final class MentionCheck {
    private static final Map<Register, String> FOLDERS =
            Map.of(Register.CITY, "cities", Register.AGREEMENT, "agreements", Register.PAGE, "pages");

    /** Formats of which the size can be told. */
    private static final Set<String> SHOWN = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg");

    private final SiteSettings settings;
    private final Documents documents;
    private final Map<Register, Set<String>> registers;
    private final Absences absences;
    private final MeantKey meant;
    private final Diagnostics diagnostics;
    private final Set<String> files = new TreeSet<>();

    public MentionCheck(
            SiteSettings settings,
            Set<String> cities,
            Set<String> agreements,
            Documents documents,
            List<String> freePages,
            Map<Language, Messages> allMessages,
            Absences absences,
            Diagnostics diagnostics) {
        this.settings = settings;
        this.documents = documents;
        this.absences = absences;
        this.diagnostics = diagnostics;
        this.meant =
                new MeantKey(documents.cities().stream().map(CityDocument::city).toList(), settings.home());
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
                Register.NETWORK,
                settings.home().networks().stream().map(CityNetwork::key).collect(Collectors.toSet()),
                Register.COUNTRY,
                Territory.codes());
    }

    public void check(Document document) {
        document.unconfirmed().mentions().forEach(mention -> check(mention, document.file()));
        document.unconfirmed().translations().forEach(this::check);
    }

    /** The mentioned files that exist. */
    public Set<String> files() {
        return files;
    }

    private void check(Mention mention, Origin file) {
        Collection<String> register = registers.getOrDefault(mention.register(), Set.of());
        if (mention.register() == Register.FILE || mention.register() == Register.PICTURE) {
            checkFile(mention, file.directory());
        } else if (!register.contains(mention.key()) && !isHidden(mention) && !isRenamed(mention)) {
            String absent = absent(mention.register(), mention.key());
            absences.add(
                    manyName(mention.register(), mention.key()),
                    Diagnostic.of(mention.register().rule(), absent + ".")
                            .at(mention.position())
                            .help(meant.help(mention, register))
                            .mend(Optional.of(mention.key())
                                    .filter(key -> mention.register() == Register.COUNTRY)
                                    .flatMap(Territory::meant)
                                    .map(country -> new Mend.Text(mention.key(), country.code()))));
        }
    }

    /** Files are named as editors write them: relative to the file that mentions them. */
    private void checkFile(Mention mention, String folder) {
        String path = new RightPaths(documents.renamed()).of(mention.key());
        BundledFile found = documents.files().get(path);
        if (found != null) {
            files.add(path);
            if (mention.register() == Register.PICTURE && !isShown(found)) {
                diagnostics.add(unreadablePicture(found.file().origin().name(), found, mention.position()));
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

    /** Whether a file can be shown as a picture. */
    public static boolean isShown(BundledFile file) {
        return file.pixels().isPresent() && file.flaw().isEmpty();
    }

    /** The diagnostic for a picture of unknown size; without it, no space can be reserved while the page loads. */
    public static Diagnostic unreadablePicture(String name, BundledFile file, Position position) {
        if (file.flaw().isPresent()) {
            return Diagnostic.of(
                            Rule.UNREADABLE_PICTURE,
                            "'" + name + "' " + file.flaw().get().what())
                    .at(position)
                    .help(file.flaw().get().help());
        }
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return SHOWN.contains(extension)
                ? Diagnostic.of(Rule.UNREADABLE_PICTURE, "'" + name + "' cannot be read as a picture.")
                        .at(position)
                        .help(
                                extension.equals("svg")
                                        ? "give its root element width and height, or a viewBox"
                                        : "open it with a program for pictures and save it anew as JPEG or PNG; a new name"
                                                + " alone changes no file")
                : Diagnostic.of(Rule.UNREADABLE_PICTURE, "Browsers do not show files like '" + name + "' as pictures.")
                        .at(position)
                        .help("open it with a program for pictures and save it as JPEG or PNG");
    }

    /** Whether a mistake may hide keys of a register, so that they can't be called unknown. */
    private boolean isHidden(Mention mention) {
        return mention.register() == Register.SOURCE && documents.sources().extent() == Extent.CUT_SHORT;
    }

    /** Whether the key is that of a folder or file with a wrong name, which was reported. */
    private boolean isRenamed(Mention mention) {
        return FOLDERS.containsKey(mention.register())
                && Stream.of("", ".yaml", ".yml", ".json").anyMatch(ending -> documents
                        .renamed()
                        .containsKey(FOLDERS.get(mention.register()) + "/" + mention.key() + ending));
    }

    /** What is told of a thing that many places name, though it is not there. */
    public static String manyName(Register register, String key) {
        return absent(register, key) + ", but {n} places name it.";
    }

    private static String absent(Register register, String key) {
        return "There is no " + register.noun() + " '" + key + "'";
    }

    private void check(Translations texts) {
        List<String> missing = settings.languages().stream()
                .filter(language -> !texts.languages().contains(language))
                .map(language -> language.locale().getDisplayName(Locale.ENGLISH))
                .toList();
        if (!missing.isEmpty()) {
            String languages = String.join(", ", missing);
            absences.add(
                    "{n} texts are missing in " + languages + ".",
                    Diagnostic.of(
                                    Rule.MISSING_TRANSLATION,
                                    "The text '" + texts.key() + "' is missing in " + languages + ".")
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
