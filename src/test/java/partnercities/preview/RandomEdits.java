package partnercities.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import partnercities.Chance;

/** What editors and designers may do to a {@link SmallSite}, valid or not: edit, add, rename and delete files of all kinds. */
final class RandomEdits {
    private static final Path TEMPLATES = Path.of("templates");

    private final Path folder;
    private final Chance chance;
    private String latest = "";
    private int count;

    /** @param folder with {@code content/} and {@code templates/} */
    RandomEdits(Path folder, Chance chance) {
        this.folder = folder;
        this.chance = chance;
    }

    /** What the latest edit was. */
    String latest() {
        return latest;
    }

    /** Makes one edit, and gives the files and folders that changed, as a watch would. */
    Set<Path> next() throws IOException {
        count++;
        return switch (chance.one(
                "text",
                "text",
                "facts",
                "news",
                "agreement",
                "settings",
                "template",
                "asset",
                "messages",
                "rename",
                "delete",
                "other",
                "undo template")) {
            case "text" -> write("content/cities/leiden/en.md", text());
            case "facts" -> write("content/cities/" + city() + "/city.yaml", facts());
            case "news" -> news();
            case "agreement" -> write("content/agreements/" + city() + "-1988.yaml", agreement());
            case "settings" -> settings();
            case "template" -> copyOfTemplate(chance.one("city.ftlh", "home.ftlh", "parts/frame.ftlh", "news.ftlh"));
            case "asset" ->
                write("templates/assets/" + chance.one("tokens.css", "styles/base.css", "letters.js"), changedAsset());
            case "messages" -> messages();
            case "rename" -> rename();
            case "delete" -> delete();
            case "other" ->
                write(
                        "content/"
                                + chance.one(
                                        "notes.md",
                                        "cities/leiden/plan.pdf",
                                        "pages/about/en.md",
                                        "cities/leiden/pl.md",
                                        "sources.json"),
                        text());
            default -> deleteTree(folder.resolve("templates/" + chance.one("assets", "messages", "parts")));
        };
    }

    private Set<Path> write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        latest = "wrote " + path + ":\n" + text;
        return Set.of(file);
    }

    private String city() {
        return chance.one("leiden", "leiden", "lviv", "oulu");
    }

    private String text() {
        return chance.one("---\nsummary: A summary.\n---\n", "---\nsummary: [\n---\n", "---\ntitle: A\n---\n", "")
                + chance.scraps(
                        0,
                        4,
                        "A text. ",
                        "\n\n# Heading\n\n",
                        "[link](leiden/en.md) ",
                        "[none](nowhere.md) ",
                        "![](missing.png)\n",
                        "<b>raw</b> ",
                        "[^1]\n\n[^1]: note\n",
                        "„quoted” ")
                + "\n\nEdit " + count + ".\n";
    }

    private String facts() {
        return "country: " + chance.one("NL", "UA", "FI", "Nowhere") + "\n"
                + "coordinates: {latitude: " + chance.decimal(-91, 91) + ", longitude: " + chance.decimal(-180, 180)
                + ", source: " + chance.one("atlas", "none") + "}\n"
                + "names: {en: " + chance.one("Leiden", "Lviv", "Oulu") + "}\n"
                + "category: " + chance.one("partner", "friendly", "former", "other") + "\n"
                + chance.one(
                        "", "population: {value: 1000, year: 2020, source: atlas}\n", "unknown-key: 1\n", "\tx: 1\n");
    }

    private String agreement() {
        return "city: " + city() + "\nkind: partnership-agreement\nsteps:\n  - step: "
                + chance.one("signing", "end", "dance") + "\n    date: "
                + chance.one("1988-10-22", "1988", "2030-13-01") + "\n    source: atlas\n";
    }

    private Set<Path> news() throws IOException {
        String name = chance.one("a", "b", "c");
        Set<Path> changed = new HashSet<>(write(
                "content/news/" + name + "/news.yaml",
                chance.one(
                                "published: 2025-03-01\n",
                                "published: 2027-03-01\n",
                                "published: 2025-03-01\ndraft: true\n",
                                "")
                        + "cities: [" + city() + "]\ntags: [" + chance.one("culture", "sport")
                        + "]\nsources: [atlas]\n"));
        changed.addAll(write(
                "content/news/" + name + "/en.md",
                "---\ntitle: News " + name + "\nsummary: What happened.\n---\nIt happened, " + count + ".\n"));
        return changed;
    }

    private Set<Path> settings() throws IOException {
        Path file = folder.resolve("content/site.yaml");
        String text = Files.isRegularFile(file) ? Files.readString(file) : "title: {en: Partners}\n";
        return write(
                "content/site.yaml",
                switch (chance.one("languages", "address", "title", "break", "mend")) {
                    case "languages" ->
                        text.replaceFirst("languages: .*", "languages: " + chance.one("[en]", "[en, pl]", "[pl]"));
                    case "address" ->
                        text.replaceFirst(
                                "base-url: .*",
                                "base-url: "
                                        + chance.one(
                                                "https://torun.example/", "https://torun.example/partners/", "torun"));
                    case "title" -> text.replaceFirst("title: .*", "title: {en: Partners " + count + "}");
                    case "break" -> text + chance.one("broken: [\n", "title: {en: Twice}\n", "unknown: 1\n");
                    default -> text.replaceAll("(?m)^(broken|unknown): .*\n|^title: \\{en: Twice}\n", "");
                });
    }

    private Set<Path> copyOfTemplate(String name) throws IOException {
        String text = Files.readString(TEMPLATES.resolve(name));
        return write(
                "templates/" + name,
                chance.one(
                        text,
                        text.replaceFirst("<main", "<!-- " + count + " --><main"),
                        text + "${nothing}",
                        text + "<#if"));
    }

    private String changedAsset() {
        return chance.one(
                        "",
                        ":root { --paper: #" + chance.one("fff", "000", "eee") + "; }\n",
                        "export const a = 1;\n",
                        "@import \"none.css\";\n")
                + "/* " + count + " */\n";
    }

    private Set<Path> messages() throws IOException {
        String text = Files.readString(TEMPLATES.resolve("messages/en.yaml"));
        return write(
                "templates/messages/" + chance.one("en", "pl") + ".yaml",
                chance.one(
                        text,
                        text.replaceFirst("(?m)^locale: .*$", "locale: en-US"),
                        text + "new.key: New\n",
                        "locale: ["));
    }

    private Set<Path> rename() throws IOException {
        Path from = folder.resolve("content/cities/" + city());
        Path to = folder.resolve("content/cities/" + chance.one("lviv", "oulu", "leiden"));
        latest = "renamed " + from + " to " + to;
        if (!Files.isDirectory(from) || Files.exists(to)) {
            return Set.of();
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        return Set.of(from, to);
    }

    private Set<Path> delete() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        if (files.size() <= 2) {
            return Set.of();
        }
        Path file = files.get(chance.whole(0, files.size() - 1));
        latest = "deleted " + file;
        Files.delete(file);
        return Set.of(file);
    }

    private Set<Path> deleteTree(Path tree) throws IOException {
        latest = "deleted " + tree;
        if (!Files.isDirectory(tree)) {
            return Set.of();
        }
        try (Stream<Path> walk = Files.walk(tree)) {
            for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        return Set.of(tree);
    }
}
