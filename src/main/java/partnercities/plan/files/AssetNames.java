package partnercities.plan.files;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.encoding.Sha256;
import partnercities.gather.source.Asset;
import partnercities.gather.source.Paths;
import partnercities.gather.source.SourceFile;

/**
 * Gives the templates' assets names with a hash of their content, and keeps the latest. Style sheets and scripts that
 * refer to such files get the new names.
 */
public final class AssetNames {
    /** Forgets all when it holds this many; a site needs one. */
    private static final int MOST = 4;

    private final Map<Wanted, SortedMap<String, PlainFile>> kept = new HashMap<>();

    private record Wanted(Map<String, Asset> assets, Set<String> names) {}

    /**
     * The assets to publish, by the names that templates use: those that are asked for, and all to which these refer.
     *
     * @param names of those that are asked for
     */
    synchronized SortedMap<String, PlainFile> of(Map<String, Asset> assets, Set<String> names) {
        Wanted wanted = new Wanted(Map.copyOf(assets), Set.copyOf(names));
        if (kept.size() >= MOST && !kept.containsKey(wanted)) {
            kept.clear();
        }
        return kept.computeIfAbsent(wanted, missing -> new Naming(assets).named(names));
    }

    /** Names the assets of one site. */
    private static final class Naming {
        /** {@code url(name)} in style sheets, and {@code from "./name"} and {@code import("./name")} in scripts. */
        private static final Pattern REFERENCE =
                Pattern.compile("(url\\(\\s*[\"']?|from\\s*[\"']|import\\s*\\(?\\s*[\"'])([^\"')]+)([\"']?\\s*\\)?)");

        /** A path, then its query and fragment, if any. */
        private static final Pattern ADDRESS = Pattern.compile("([^?#]*)(.*)");

        private final Map<String, Asset> assets;
        private final StyleSheets styleSheets;
        private final SortedMap<String, PlainFile> named = new TreeMap<>();
        private final Set<String> inProgress = new HashSet<>();
        private final Set<String> circular = new HashSet<>();

        private Naming(Map<String, Asset> assets) {
            this.assets = assets;
            this.styleSheets = new StyleSheets(assets);
        }

        private SortedMap<String, PlainFile> named(Set<String> names) {
            names.stream().sorted().forEach(this::name);
            return named;
        }

        /**
         * Names the assets that this one refers to, then the asset itself, since their names are part of what is hashed. If
         * they refer back to it, it keeps its plain name.
         */
        private PlainFile name(String path) {
            PlainFile known = named.get(path);
            if (known != null) {
                if (inProgress.contains(path)) {
                    circular.add(path);
                }
                return known;
            }
            Asset asset = assets.get(path);
            if (asset == null) {
                throw new IllegalArgumentException(path);
            }
            SourceFile source = asset.file();
            named.put(path, new PlainFile.Copy("assets/" + path, source));
            inProgress.add(path);
            PlainFile file = asset.text()
                    .<PlainFile>map(text -> {
                        String whole = path.endsWith(".css") ? styleSheets.published(path, text) : text;
                        String rewritten = rewritten(Paths.folder(path), whole);
                        String name = circular.contains(path) ? path : Assets.hashed(path, Sha256.of(rewritten));
                        return new PlainFile.Text("assets/" + name, rewritten);
                    })
                    .orElseGet(() -> new PlainFile.Copy("assets/" + Assets.hashed(path, source.digest()), source));
            named.put(path, file);
            inProgress.remove(path);
            return file;
        }

        private String rewritten(String folder, String text) {
            return REFERENCE.matcher(text).replaceAll(match -> {
                Matcher address = ADDRESS.matcher(match.group(2));
                String target = address.matches()
                        ? Paths.resolve(folder, address.group(1)).orElse("")
                        : "";
                if (!assets.containsKey(target)) {
                    return Matcher.quoteReplacement(match.group());
                }
                String relative = Paths.relative(
                        "assets" + (folder.isEmpty() ? "" : "/" + folder),
                        name(target).path());
                String prefix = match.group(1).startsWith("url") || relative.startsWith("../") ? "" : "./";
                return Matcher.quoteReplacement(match.group(1) + prefix + relative + address.group(2) + match.group(3));
            });
        }
    }
}
