package partnercities.plan.files;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import partnercities.domain.city.City;
import partnercities.encoding.Sha256;
import partnercities.gather.pictures.BundledFile;
import partnercities.gather.pictures.PixelSize;
import partnercities.gather.source.SourceFile;
import partnercities.link.Site;

/**
 * Gives files names with a hash of their content, e.g. {@code site.0a1b2c3d4e.css}, so that browsers may keep them for
 * ever. Those of the templates' assets come from {@link AssetNames}.
 */
public final class Assets {
    private static final int HASH_LENGTH = 10;
    /** Of a name before its hash; file systems take 255 bytes. */
    private static final int MOST_BYTES = 180;

    /** Of all that editors attach but PDF, for which browsers start a program of their own, and that not in a sandbox. */
    private static final String ATTACHED = "files/";
    /** Of PDF, in a folder of its own, since hosts know rules for folders, not for endings. */
    private static final String DOCUMENTS = "documents/";

    private static final String FLAGS = "flags/";
    private static final String PARTS_OF_STYLE_SHEETS = "styles/";
    private final Site site;
    private final DrawnPictures drawnPictures;
    private final SortedMap<String, PlainFile> named;
    private final Map<String, String> addresses;
    private final SortedMap<String, PlainFile> documents = new TreeMap<>();
    private final Pictures pictures;

    public Assets(Site site, AssetNames names, DrawnPictures drawnPictures) {
        this.site = site;
        this.drawnPictures = drawnPictures;
        Set<String> shownFlags = site.cities().values().stream()
                .map(City::country)
                .map(Assets::flagOf)
                .collect(Collectors.toSet());
        Set<String> wanted = site.assets().keySet().stream()
                .filter(name -> !isOnRequest(name) || shownFlags.contains(name))
                .filter(name -> ExtraAssets.isUsed(name, site.settings()))
                .collect(Collectors.toSet());
        named = names.of(site.assets(), wanted);
        addresses = addresses(site, named);
        pictures = new Pictures(site, this::document);
        Map<String, PlainFile> published = new HashMap<>();
        site.files().forEach((path, file) -> {
            if (!pictures.isPublishedItself(path)) {
                return;
            }
            String name = hashed(path.substring(path.lastIndexOf('/') + 1), digest(file));
            String folder = name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? DOCUMENTS : ATTACHED;
            // equal files of which the names differ in case only are one, for computers that can't keep both
            documents.put(
                    path,
                    published.computeIfAbsent(name.toLowerCase(Locale.ROOT), first -> asDownload(folder + name, file)));
        });
    }

    /** Another one than that of the file itself, where something is taken out of it: caches keep files for a year. */
    private static String digest(BundledFile file) {
        return file.raster().isPresent()
                ? Sha256.of("bare " + file.file().digest())
                : file.file().digest();
    }

    private static PlainFile asDownload(String path, BundledFile file) {
        return file.raster()
                .<PlainFile>map(raster -> new PlainFile.Bare(path, file.file(), raster))
                .orElseGet(() -> new PlainFile.Copy(path, file.file()));
    }

    /** The content's pictures as pages show them. */
    public Pictures pictures() {
        return pictures;
    }

    /** What must be made of the content's pictures. */
    public List<PictureForms> pictureForms() {
        return pictures.forms();
    }

    /** Addresses of the templates' assets, by name. */
    public Map<String, String> addresses() {
        return addresses;
    }

    private static Map<String, String> addresses(Site site, SortedMap<String, PlainFile> named) {
        SortedMap<String, String> addresses = new TreeMap<>();
        named.forEach((name, file) -> addresses.put(name, site.addresses().ofFile(file.path())));
        return Collections.unmodifiableSortedMap(addresses);
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

    /** The address of a document of the content, or of a drawing; an empty text when there is no such file. */
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

    /** A file made by the plan, published among the assets under a hashed name. */
    public static PlainFile generated(String name, String text) {
        return new PlainFile.Text("assets/" + hashed(name, Sha256.of(text)), text);
    }

    /** A file of the content, published among the assets under another name. */
    public static PlainFile copy(String name, SourceFile file) {
        return new PlainFile.Copy("assets/" + hashed(name, file.digest()), file);
    }

    /**
     * A picture that the program draws, published among the assets under a name with the hash of its recipe.
     *
     * @param recipe all that the picture shows, as text
     */
    public PlainFile drawn(String name, String recipe, Supplier<byte[]> draw) {
        String digest = Sha256.of(recipe);
        return new PlainFile.Drawn("assets/" + hashed(name, digest), digest, draw, drawnPictures);
    }

    static String hashed(String path, String digest) {
        int dot = path.lastIndexOf('.');
        String stem = shortened(dot < 0 ? path : path.substring(0, dot));
        String extension = dot < 0 ? "" : path.substring(dot);
        return stem + "." + digest.substring(0, HASH_LENGTH) + extension;
    }

    /** As much of a name as fits, with the hash behind it, in what file systems take. */
    private static String shortened(String stem) {
        String text = stem;
        while (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
        }
        return text;
    }
}
