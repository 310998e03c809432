package partnercities.link.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import partnercities.domain.page.Subject;
import partnercities.domain.text.Language;
import partnercities.gather.documents.Documents;
import partnercities.gather.documents.WordsDocument;
import partnercities.gather.source.Origin;

/** Finds what somebody began and left: sources that nothing cites, profiles without a text, empty folders. */
public final class LeftoverCheck {
    private static final int SOURCES_NAMED = 5;
    /** In these, nothing need be yet. */
    private static final Set<String> USUAL = Set.of("cities", "agreements", "news", "pages");

    private LeftoverCheck() {}

    /**
     * All of it.
     *
     * @param cited keys of sources
     */
    public static List<Withheld> of(Documents documents, Set<String> cited) {
        List<Withheld> leftovers = new ArrayList<>();
        List<String> uncited = documents.sources().sources().keySet().stream()
                .filter(key -> !cited.contains(key))
                .toList();
        if (!uncited.isEmpty()) {
            leftovers.add(new Withheld(
                    documents.sources().file().display(), "has sources that nothing cites: " + named(uncited)));
        }
        documents.words().stream()
                .filter(document ->
                        isBegunProfile(document, documents.settings().settings().languages()))
                .forEach(document ->
                        leftovers.add(new Withheld(document.file().display(), "has no text below its front matter")));
        for (Origin folder : documents.emptyFolders()) {
            if (!USUAL.contains(folder.path())) {
                leftovers.add(new Withheld(folder.display(), "is an empty folder"));
            }
        }
        return leftovers;
    }

    /** Whether a city has a summary in a language of the site, and no more; a file without even that has other faults. */
    private static boolean isBegunProfile(WordsDocument document, List<Language> languages) {
        return document.body().isEmpty()
                && !document.summary().isEmpty()
                && languages.contains(document.language())
                && Subject.bundle(document.bundle()).kind() == Subject.Kind.CITY;
    }

    private static String named(List<String> keys) {
        int others = keys.size() - SOURCES_NAMED;
        return String.join(", ", keys.subList(0, Math.min(SOURCES_NAMED, keys.size())))
                + (others > 0 ? " and " + others + " more" : "");
    }
}
