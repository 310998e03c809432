package partnercities.plan.files;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.domain.settings.Colour;
import partnercities.gather.source.Asset;
import partnercities.gather.source.Paths;

/**
 * Turns readable style sheets into ones that load fast: without comments and indentation, and with imported style
 * sheets in the place of {@code @import}. So a browser fetches one file instead of several, one after the other.
 * Comments that begin with {@code /*!} stay, since they hold licences. Colours written as {@code oklch(L C H)} are published in sRGB, as
 * an sRGB screen shows them.
 *
 * <p>An {@code @import} stays as it is when it leads to another site or in a circle, or has a condition (a layer, a
 * medium). It also stays when the imported style sheet keeps an {@code @import} itself, which counts only at the top of
 * a file.
 */
final class StyleSheets {
    private static final Pattern IMPORT =
            Pattern.compile("@import\\s+(?:url\\(\\s*)?[\"']?([^\"')\\s;]+)[\"']?\\s*\\)?\\s*;\\s*");
    private static final String COMMENT = "/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/";
    private static final String STRING = "\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^'\\\\]++|\\\\.)*+'|url\\([^)\"']*\\)";
    private static final String WORD = "[^\\s{};,]";
    /** Group 1 stays: strings, licences, and comments that separate two words. All other comments and line ends go. */
    private static final Pattern LAYOUT = Pattern.compile(
            "(" + STRING + "|(?=/\\*!)" + COMMENT + "|(?<=" + WORD + ")" + COMMENT + "(?=" + WORD + "))|" + COMMENT
                    + "|[ \\t]*\\R\\s*",
            Pattern.DOTALL);

    /**
     * A colour in OKLCH; in group 1 what is none, or asks whether browsers know it. Chrome 109 doesn't, and Firefox draws
     * {@code repeating-linear-gradient} with such stops at half its period.
     */
    private static final Pattern OKLCH =
            Pattern.compile("(" + STRING + "|" + COMMENT + "|@supports[^{;]*+)|oklch\\([^()]*+\\)", Pattern.DOTALL);

    private static final Pattern URL = Pattern.compile("(url\\(\\s*[\"']?)([^\"')\\s]+)");

    private final Map<String, Asset> assets;
    private final Set<String> inProgress = new HashSet<>();

    StyleSheets(Map<String, Asset> assets) {
        this.assets = assets;
    }

    /** The text of a style sheet as published, with addresses relative to its folder. */
    String published(String path, String text) {
        inProgress.add(path);
        String folder = Paths.folder(path);
        String whole = IMPORT.matcher(inSrgb(lean(text)))
                .replaceAll(match -> Matcher.quoteReplacement(Paths.resolve(folder, match.group(1))
                        .flatMap(target -> imported(folder, target))
                        .orElse(match.group())));
        inProgress.remove(path);
        return whole;
    }

    private static String lean(String text) {
        return LAYOUT.matcher(text)
                .replaceAll(match -> match.group(1) != null
                        ? Matcher.quoteReplacement(match.group(1))
                        : match.group().startsWith("/*") ? "" : "\n")
                .strip();
    }

    private static String inSrgb(String text) {
        return OKLCH.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(Optional.of(match.group())
                        .filter(colour -> match.group(1) == null)
                        .flatMap(Colour::parse)
                        .map(Colour::hex)
                        .orElse(match.group())));
    }

    private Optional<String> imported(String folder, String path) {
        return Optional.ofNullable(assets.get(path))
                .filter(asset -> !inProgress.contains(path))
                .flatMap(Asset::text)
                .map(text -> published(path, text))
                .filter(text -> !text.contains("@import"))
                .map(text -> moved(Paths.folder(path), folder, text) + "\n");
    }

    /** Makes addresses that are relative to one folder relative to another. */
    private String moved(String from, String to, String text) {
        return URL.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(Paths.resolve(from, match.group(2))
                        .filter(assets::containsKey)
                        .map(target -> match.group(1) + Paths.relative(to, target))
                        .orElse(match.group())));
    }
}
