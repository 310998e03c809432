package partnercities.link.prose;

import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.Suggestion;
import partnercities.encoding.Escapes;
import partnercities.gather.documents.WordsDocument;
import partnercities.gather.markdown.Hyperlink;
import partnercities.gather.pictures.BundledFile;
import partnercities.gather.pictures.PixelSize;
import partnercities.gather.source.Paths;
import partnercities.link.mentions.MentionCheck;
import partnercities.link.mentions.RightPaths;

/** Finds the pictures that prose shows. */
final class ShownPictures {
    private final Map<String, BundledFile> files;
    private final RightPaths rightPaths;
    private final Set<String> used;
    private final Diagnostics diagnostics;

    /** @param used gets the paths of those that are found */
    ShownPictures(Map<String, BundledFile> files, RightPaths rightPaths, Set<String> used, Diagnostics diagnostics) {
        this.files = files;
        this.rightPaths = rightPaths;
        this.used = used;
        this.diagnostics = diagnostics;
    }

    /** The path of a picture. It must come from content: one from another host would tell it who reads the site. */
    Optional<String> find(Hyperlink link, WordsDocument from) {
        Optional<String> found = Paths.resolve(
                        from.bundle(),
                        Normalizer.normalize(Escapes.percentDecoded(link.destination()), Normalizer.Form.NFC))
                .map(rightPaths::of)
                .filter(files::containsKey);
        if (found.isEmpty()) {
            diagnostics.add(
                    Diagnostic.of(Rule.BROKEN_PICTURE, "There is no picture '" + link.destination() + "' in content.")
                            .at(link.position())
                            .help(Suggestion.didYouMean(
                                            link.destination(),
                                            files.keySet().stream()
                                                    .map(path -> Paths.relative(from.bundle(), path))
                                                    .toList())
                                    .orElse("put the picture beside this file, and write its name")));
            return Optional.empty();
        }
        used.add(found.get());
        BundledFile file = Objects.requireNonNull(files.get(found.get()));
        if (!MentionCheck.isShown(file)) {
            diagnostics.add(MentionCheck.unreadablePicture(link.destination(), file, link.position()));
            return Optional.empty();
        }
        return found;
    }

    /** The own size of a picture that was found. */
    PixelSize pixels(String path) {
        return Objects.requireNonNull(files.get(path)).pixels().orElse(PixelSize.NONE);
    }
}
