package partnercities.gather;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.Suggestion;
import partnercities.gather.source.Paths;

/** The name of a folder in content: what it seems to be, and how it must be called to be that. */
final class FolderName {
    private static final List<String> KINDS = List.of("cities", "agreements", "news", "pages");
    private static final Map<String, String> OTHER_KINDS = Map.ofEntries(
            Map.entry("city", "cities"),
            Map.entry("citys", "cities"),
            Map.entry("miasta", "cities"),
            Map.entry("mista", "cities"),
            Map.entry("umowy", "agreements"),
            Map.entry("uhody", "agreements"),
            Map.entry("announcements", "news"),
            Map.entry("aktualnosci", "news"),
            Map.entry("aktualności", "news"),
            Map.entry("articles", "news"),
            Map.entry("strony", "pages"),
            Map.entry("page", "pages"));

    private final String path;
    private final String name;
    private final List<String> parts;
    private final String written;
    private final SortedSet<String> files;
    private final Optional<String> right;

    /**
     * The name of one folder.
     *
     * @param path with the folders above it as they should be
     * @param files all files of content, as they are written
     * @param written the path as it is
     */
    FolderName(String path, SortedSet<String> files, String written) {
        this.path = path;
        this.parts = List.of(path.split("/", -1));
        this.name = parts.get(parts.size() - 1);
        this.written = written;
        this.files = files.subSet(written + "/", written + "0"); // 0 follows the slash
        this.right = find();
    }

    /** The right path, if it is another one; empty text for what should not be read. */
    Optional<String> right() {
        return right;
    }

    Optional<Diagnostic> diagnosis() {
        BundleName bundle = new BundleName(name);
        if (right.isEmpty()) {
            return parts.size() == 2 && isBundle() && bundle.isReserved()
                    ? Optional.of(Diagnostic.of(Rule.WRONG_NAME, bundle.message(name))
                            .help("give the folder another name, as '" + bundle.corrected() + "'"))
                    : Optional.empty();
        }
        if (right.get().isEmpty()) {
            return Optional.of(
                    Diagnostic.of(Rule.WRONG_NAME, bundle.copyMessage(name)).help(bundle.copyHelp()));
        }
        String to = right.get();
        String message = parts.size() == 1
                ? "Nothing is read from a folder '" + name + "'."
                : parts.size() == to.split("/", -1).length
                        ? bundle.message(name)
                        : "The folder '" + name + "' lies one level too deep.";
        String help = parts.size() == 1 || parts.size() == to.split("/", -1).length
                ? "rename it to '" + to.substring(to.lastIndexOf('/') + 1) + "'"
                : parts.get(0).equals("agreements")
                        ? "move its files into 'agreements'"
                        : "move it into '" + Paths.folder(to) + "'";
        return Optional.of(Diagnostic.of(Rule.WRONG_NAME, message).help(help));
    }

    private Optional<String> find() {
        String kind = parts.get(0);
        if (parts.size() == 1) {
            String folded = name.toLowerCase(Locale.ROOT);
            Optional<String> meant =
                    Optional.ofNullable(OTHER_KINDS.get(folded)).or(() -> Suggestion.nearest(folded, KINDS));
            return meant.filter(other -> !other.equals(name) && holdsContent(files));
        }
        if (kind.equals("agreements")) {
            return parts.size() == 2 && files.stream().anyMatch(this::isFactsHere)
                    ? Optional.of("agreements")
                    : Optional.empty();
        }
        if (parts.size() == 2 && isBundle()) {
            BundleName bundle = new BundleName(name);
            return bundle.isRight()
                    ? Optional.empty()
                    : Optional.of(bundle.isCopy() ? "" : kind + "/" + bundle.corrected());
        }
        return parts.size() == 3 && isBundle() ? tooDeep(kind) : Optional.empty();
    }

    /** A folder of a city within another one, as if content were sorted by countries. */
    private Optional<String> tooDeep(String kind) {
        return new BundleName(name).isRight() && files.stream().anyMatch(this::isFactsHere)
                ? Optional.of(kind + "/" + name)
                : Optional.empty();
    }

    private boolean isBundle() {
        return KINDS.contains(parts.get(0)) && !parts.get(0).equals("agreements");
    }

    private boolean isFactsHere(String file) {
        return Paths.folder(file).equals(written) && (file.endsWith(".yaml") || file.endsWith(".yml"));
    }

    private static boolean holdsContent(Collection<String> files) {
        return files.stream().anyMatch(file -> file.endsWith(".yaml") || file.endsWith(".yml") || file.endsWith(".md"));
    }

    @Override
    public String toString() {
        return path;
    }
}
