package partnercities.link.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import partnercities.diagnostic.Suggestion;
import partnercities.encoding.Escapes;
import partnercities.gather.documents.WordsDocument;
import partnercities.gather.findings.Register;
import partnercities.gather.source.Paths;
import partnercities.gather.spelling.WebAddress;
import partnercities.link.mentions.MentionCheck;

/**
 * Finds what an editor meant by a link to a file that is not there: an address without its beginning, a folder, a path in another
 * spelling. It proposes only files of the same kind and, of texts, in the same language.
 */
final class MeantPath {
    private static final Pattern HOST = Pattern.compile(
            "(?i)www\\.\\S+|https?\\S+|[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.(?:eu|com|org|net|info|gov|edu|pl|ua|de|fr|lt|cz|sk|hu|ro|uk|us)(?:/\\S*)?");
    private static final Pattern MAIL = Pattern.compile("[^\\s/@]+@[^\\s/@]+\\.[^\\s/@]+");
    private static final List<String> ENDINGS = List.of(".md", ".yaml", "/city.yaml", "/news.yaml");

    private final Set<String> known = new TreeSet<>();
    private final Set<String> folders = new TreeSet<>();

    /** All paths in content to which a link may lead. */
    MeantPath(Collection<String> texts, Collection<String> facts, Collection<String> files) {
        Stream.of(texts, facts, files).forEach(known::addAll);
        known.forEach(path -> folders.add(Paths.folder(path)));
    }

    /**
     * What to write in the place of a link.
     *
     * @param destination as it is written
     * @param path in content to which it leads
     */
    String help(String destination, String path, WordsDocument from) {
        if (MAIL.matcher(destination).matches()) {
            return "write mailto:" + destination;
        }
        Optional<String> address =
                HOST.matcher(destination).matches() ? WebAddress.mended(destination) : Optional.empty();
        if (address.isPresent()) {
            return "write " + address.get();
        }
        Optional<String> special = Paths.resolve(from.bundle(), Escapes.percentDecoded(destination))
                .filter(known::contains);
        if (special.isPresent()) {
            return "write "
                    + Paths.relative(from.bundle(), special.get())
                            .replace("%", "%25")
                            .replace("#", "%23")
                            .replace("?", "%3F");
        }
        String slashes = destination.replace('\\', '/').replaceAll("\\.\\.(?=\\.\\.)", "../");
        return exact(path, from)
                .or(() -> destination.indexOf('\\') < 0
                        ? Optional.empty()
                        : Paths.resolve(from.bundle(), slashes).filter(known::contains))
                .map(meant -> "write " + Paths.relative(from.bundle(), meant))
                .or(() -> otherLanguage(path, from))
                .or(() -> similar(path).map(meant -> "did you mean '" + Paths.relative(from.bundle(), meant) + "'?"))
                .orElse("write the path of a file in content, relative to this one, as ../lviv/pl.md");
    }

    /** What is told if many links lead to the same place: that a city is gone, or else a file. */
    String absence(String path) {
        String[] parts = path.split("/", -1);
        boolean gone = parts.length > 2 && !folders.contains(parts[0] + "/" + parts[1]);
        if (gone && parts[0].equals("cities")) {
            return MentionCheck.manyName(Register.CITY, parts[1]);
        } else if (gone && parts[0].equals("pages")) {
            return MentionCheck.manyName(Register.PAGE, parts[1]);
        } else if (gone && parts[0].equals("news")) {
            return MentionCheck.manyName(Register.ANNOUNCEMENT, parts[1]);
        } else if (parts.length == 2 && parts[0].equals("agreements")) {
            return MentionCheck.manyName(Register.AGREEMENT, parts[1].replaceFirst("\\.\\w+$", ""));
        }
        return "There is no file '" + path + "' in content, but {n} links lead to it.";
    }

    /** A path that differs only in what is no name: letters' case, slashes, the extension, the file in a folder. */
    private Optional<String> exact(String path, WordsDocument from) {
        String slashes = path.replace('\\', '/').replaceFirst("^/+", "").replaceFirst("/+$", "");
        List<String> candidates = new ArrayList<>(List.of(slashes));
        candidates.add(slashes + "/" + from.file().name());
        ENDINGS.forEach(ending -> candidates.add(slashes + ending));
        candidates.add(slashes.replaceFirst("\\.(?:html?|markdown|yml|txt)$", ".md"));
        candidates.add(slashes.replaceFirst("\\.(?:html?|markdown|yml|txt)$", ".yaml"));
        Paths.resolve(from.bundle(), slashes).ifPresent(candidates::add);
        for (int slash = slashes.indexOf('/'); slash >= 0; slash = slashes.indexOf('/', slash + 1)) {
            candidates.add(slashes.substring(slash + 1)); // with folders too many before it
        }
        return candidates.stream()
                .flatMap(candidate -> known.stream().filter(candidate::equalsIgnoreCase))
                .findFirst();
    }

    /** The languages in which a text is written, if this is none of them. */
    private Optional<String> otherLanguage(String path, WordsDocument from) {
        String folder = Paths.folder(path);
        List<String> others = known.stream()
                .filter(other -> path.endsWith(".md")
                        && other.endsWith(".md")
                        && Paths.folder(other).equals(folder))
                .map(other -> Paths.relative(from.bundle(), other))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of("it is not written in this language; there is " + String.join(", ", others));
    }

    /** A path with a slip in one of its names. */
    private Optional<String> similar(String path) {
        String[] parts = path.split("/", -1);
        String name = parts[parts.length - 1];
        boolean isText = name.endsWith(".md") || name.endsWith(".yaml");
        if (!isText || parts.length < 3) {
            String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            return Suggestion.nearest(
                    path,
                    known.stream()
                            .filter(other -> other.toLowerCase(Locale.ROOT).endsWith("." + extension))
                            .toList());
        }
        List<String> bundles = known.stream()
                .filter(other -> other.startsWith(parts[0] + "/") && other.endsWith("/" + name))
                .map(other -> other.split("/", -1)[1])
                .toList();
        return Suggestion.nearest(parts[1], bundles).map(bundle -> parts[0] + "/" + bundle + "/" + name);
    }
}
