package partnercities.plan.files;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import partnercities.domain.City;
import partnercities.encoding.Sha256;
import partnercities.gather.source.Asset;
import partnercities.gather.source.BundledFile;
import partnercities.gather.source.Paths;
import partnercities.gather.source.PixelSize;
import partnercities.gather.source.SourceFile;
import partnercities.link.Site;

/**
 * Gives files names with a hash of their content, e.g. {@code site.0a1b2c3d4e.css}, so that browsers may keep them for
 * ever. Style sheets and scripts that refer to such files get the new names.
 */
public final class Assets {
    private static final int HASH_LENGTH = 10;
    private static final String FLAGS = "flags/";
    private static final String PARTS_OF_STYLE_SHEETS = "styles/";
    /** {@code url(name)} in style sheets, and {@code from "./name"} and {@code import("./name")} in scripts. */
    private static final Pattern REFERENCE =
            Pattern.compile("(url\\(\\s*[\"']?|from\\s*[\"']|import\\s*\\(?\\s*[\"'])([^\"')]+)([\"']?\\s*\\)?)");

    /** A path, then its query and fragment, if any. */
    private static final Pattern ADDRESS = Pattern.compile("([^?#]*)(.*)");

    private final Site site;
    private final StyleSheets styleSheets;
    private final SortedMap<String, PlainFile> named = new TreeMap<>();
    private final Set<String> inProgress = new HashSet<>();
    private final Set<String> circular = new HashSet<>();
    private final SortedMap<String, PlainFile> documents = new TreeMap<>();

    public Assets(Site site) {
        this.site = site;
        styleSheets = new StyleSheets(site.assets());
        Set<String> shownFlags = site.cities().values().stream()
                .map(City::country)
                .map(Assets::flagOf)
                .collect(Collectors.toSet());
        site.assets().keySet().stream()
                .filter(name -> !isOnRequest(name) || shownFlags.contains(name))
                .filter(name -> ExtraAssets.isUsed(name, site.settings()))
                .forEach(this::name);
        site.files()
                .forEach((path, file) -> documents.put(
                        path,
                        new PlainFile.Copy(
                                "files/"
                                        + hashed(
                                                path.substring(path.lastIndexOf('/') + 1),
                                                file.file().digest()),
                                file.file())));
    }

    /** Addresses of the templates' assets, by name. */
    public Map<String, String> addresses() {
        SortedMap<String, String> addresses = new TreeMap<>();
        named.forEach((name, file) -> addresses.put(name, site.addresses().ofFile(file.path())));
        return addresses;
    }

    /** The address of a country's flag; empty when the templates have none. */
    public Optional<String> flag(String country) {
        return Optional.ofNullable(named.get(flagOf(country)))
                .map(file -> site.addresses().ofFile(file.path()));
    }

    /**
     * Whether an asset is published only if a style sheet or script refers to it. Most parts of style sheets need no
     * file of their own, since they are inlined where they are imported.
     */
    private static boolean isOnRequest(String name) {
        return (name.startsWith(FLAGS) && name.endsWith(".svg"))
                || (name.startsWith(PARTS_OF_STYLE_SHEETS) && name.endsWith(".css"));
    }

    /**
     * Templates have the flags of all countries; a site gets those of its cities, and those that style sheets or
     * scripts use.
     */
    private static String flagOf(String country) {
        return FLAGS + country.toLowerCase(Locale.ROOT) + ".svg";
    }

    /** The size of a picture of the content; empty when there is no such file, or its size can't be read. */
    public Optional<PixelSize> pixels(String path) {
        return Optional.ofNullable(site.files().get(path)).flatMap(BundledFile::pixels);
    }

    /** The address of a picture or document of the content; an empty text when there is no such file. */
    public String document(String path) {
        PlainFile file = documents.get(path);
        return file == null ? "" : site.addresses().ofFile(file.path());
    }

    /** All files to publish. Files with the same name and bytes are published once. */
    public List<PlainFile> files() {
        SortedMap<String, PlainFile> all = new TreeMap<>();
        named.values().forEach(file -> all.put(file.path(), file));
        documents.values().forEach(file -> all.put(file.path(), file));
        return List.copyOf(all.values());
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
        Asset asset = site.assets().get(path);
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
                    String name = circular.contains(path) ? path : hashed(path, Sha256.of(rewritten));
                    return new PlainFile.Text("assets/" + name, rewritten);
                })
                .orElseGet(() -> new PlainFile.Copy("assets/" + hashed(path, source.digest()), source));
        named.put(path, file);
        inProgress.remove(path);
        return file;
    }

    private String rewritten(String folder, String text) {
        return REFERENCE.matcher(text).replaceAll(match -> {
            Matcher address = ADDRESS.matcher(match.group(2));
            String target =
                    address.matches() ? Paths.resolve(folder, address.group(1)).orElse("") : "";
            if (!site.assets().containsKey(target)) {
                return Matcher.quoteReplacement(match.group());
            }
            String relative = Paths.relative(
                    "assets" + (folder.isEmpty() ? "" : "/" + folder),
                    name(target).path());
            String prefix = match.group(1).startsWith("url") || relative.startsWith("../") ? "" : "./";
            return Matcher.quoteReplacement(match.group(1) + prefix + relative + address.group(2) + match.group(3));
        });
    }

    /** A file made by the plan, published among the assets under a hashed name. */
    public static PlainFile generated(String name, String text) {
        return new PlainFile.Text("assets/" + hashed(name, Sha256.of(text)), text);
    }

    private static String hashed(String path, String digest) {
        int dot = path.lastIndexOf('.');
        String hash = digest.substring(0, HASH_LENGTH);
        return dot < 0 ? path + "." + hash : path.substring(0, dot) + "." + hash + path.substring(dot);
    }
}
