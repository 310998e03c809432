package partnercities.gather;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.Suggestion;
import partnercities.domain.text.Language;
import partnercities.gather.source.Paths;
import partnercities.gather.spelling.LanguageSpelling;

/** The name of a file of content, whose folder is right: what it seems to be, and how it must be called to be that. */
final class FileName {
    private static final Pattern TOP = Pattern.compile("(?i)(site|sources|views)\\.(?:yml|yaml|json)(?:\\.txt)?");
    private static final Pattern FACTS = Pattern.compile("(?i)(.+?)\\.(yml|yaml|json)(?:\\.txt)?");
    private static final Pattern WORDS = Pattern.compile("(?i)(.+?)\\.(?:md|markdown|mdown|mkd|txt|text)(?:\\.txt)?");
    private static final Pattern OFFICE = Pattern.compile("(?i)(.+?)\\.(?:docx?|odt|rtf|pages)");
    private static final Map<String, String> FACTS_OF = Map.of("cities", "city", "news", "news", "pages", "page");
    private static final List<String> OTHER_FACTS = List.of("announcement", "article", "facts", "index", "data");

    private final String path;
    private final String folder;
    private final String name;
    private final List<String> parts;

    /**
     * How a file should be called.
     *
     * @param path that it should have
     * @param readAs the path under which it is read; empty if it is not
     * @param certainty whether the name alone tells what the file is
     */
    record Correction(Rule rule, String path, String readAs, String message, String help, Certainty certainty) {
        boolean sure() {
            return certainty == Certainty.SURE;
        }
    }

    /** How much a name tells. */
    enum Certainty {
        SURE,
        PERHAPS
    }

    FileName(String path) {
        this.path = path;
        this.folder = Paths.folder(path);
        this.parts = List.of(path.split("/", -1));
        this.name = parts.get(parts.size() - 1);
    }

    /** Empty if the name is right, or if nobody knows what the file is. */
    Optional<Correction> correction() {
        String kind = parts.get(0);
        if (parts.size() == 1) {
            Matcher top = TOP.matcher(name);
            return top.matches() ? renamed(top.group(1).toLowerCase(Locale.ROOT) + extension()) : Optional.empty();
        }
        if (kind.equals("agreements") && parts.size() == 2) {
            return agreement();
        }
        boolean bundles = FACTS_OF.containsKey(kind) || kind.equals("pages");
        if (!bundles || parts.size() > 3) {
            return Optional.empty();
        }
        return parts.size() == 2 ? loose(kind) : facts(kind).or(this::words).or(this::officeFile);
    }

    private Optional<Correction> agreement() {
        Matcher facts = FACTS.matcher(name);
        if (!facts.matches()) {
            return Optional.empty();
        }
        BundleName stem = new BundleName(facts.group(1));
        if (stem.isRight() && !stem.isReserved()) {
            return renamed(facts.group(1) + extension());
        }
        return stem.isCopy()
                ? Optional.of(new Correction(
                        Rule.WRONG_NAME, "", "", stem.copyMessage(name), stem.copyHelp(), Certainty.SURE))
                : Optional.of(correction(stem.corrected() + extension(), stem.message(name)));
    }

    /** Facts that lie beside the folders of their kind. */
    private Optional<Correction> loose(String kind) {
        Matcher facts = FACTS.matcher(name);
        return FACTS_OF.containsKey(kind) && facts.matches() && new BundleName(facts.group(1)).isRight()
                ? renamed(facts.group(1) + "/" + FACTS_OF.get(kind) + extension())
                : Optional.empty();
    }

    private Optional<Correction> facts(String kind) {
        Matcher facts = FACTS.matcher(name);
        String right = FACTS_OF.getOrDefault(kind, "");
        if (right.isEmpty() || !facts.matches()) {
            return Optional.empty();
        }
        String stem = facts.group(1).toLowerCase(Locale.ROOT);
        boolean same = stem.equals(parts.get(1))
                || OTHER_FACTS.contains(stem)
                || Suggestion.nearest(stem, List.of(right)).isPresent();
        return same ? renamed(right + extension()) : Optional.empty();
    }

    private Optional<Correction> words() {
        Matcher words = WORDS.matcher(name);
        return words.matches()
                ? language(words.group(1))
                        .filter(tag -> !name.equals(tag + ".md"))
                        .map(tag -> correction(
                                tag + ".md", "'" + name + "' looks like the text in " + inEnglish(tag) + "."))
                : Optional.empty();
    }

    private Optional<Correction> officeFile() {
        Matcher office = OFFICE.matcher(name);
        return office.matches()
                ? language(office.group(1))
                        .map(tag -> new Correction(
                                Rule.UNEXPECTED_FILE,
                                folder + "/" + tag + ".md",
                                path,
                                "'" + name + "' looks like the text in " + inEnglish(tag)
                                        + ", but it is a file of an office program.",
                                "copy its text into '" + tag + ".md'",
                                Certainty.PERHAPS))
                : Optional.empty();
    }

    /** The language that a name tells: {@code PL}, {@code ua}, {@code polish}, {@code index.pl}. */
    private static Optional<String> language(String stem) {
        if (Language.isKnown(stem) && stem.equals(Locale.forLanguageTag(stem).toLanguageTag())) {
            return Optional.of(stem);
        }
        String last = stem.substring(Math.max(stem.lastIndexOf('.'), stem.lastIndexOf('_')) + 1);
        return Stream.of(stem, last)
                .flatMap(word -> LanguageSpelling.of(word).stream())
                .findFirst();
    }

    private Optional<Correction> renamed(String right) {
        return right.equals(name)
                ? Optional.empty()
                : Optional.of(correction(right, "Nothing is read from '" + name + "', since it is called otherwise."));
    }

    private Correction correction(String right, String message) {
        String whole = folder.isEmpty() ? right : folder + "/" + right;
        return new Correction(
                Rule.WRONG_NAME,
                whole,
                whole,
                message,
                "rename it to '" + right + "'",
                name.endsWith(".txt") && right.endsWith(".md") ? Certainty.PERHAPS : Certainty.SURE);
    }

    private String extension() {
        return name.toLowerCase(Locale.ROOT).contains(".json") ? ".json" : ".yaml";
    }

    private static String inEnglish(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }
}
