package partnercities.mend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Mend;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;
import partnercities.gather.source.SourceFile;
import partnercities.phrases.Phrasebook;

/**
 * Finds what in the files of the content can be mended for certain: what diagnostics have a {@link Mend} for, line ends and byte
 * order marks. Files that need a human first, since they hold a merge conflict or are in another encoding, stay as they are.
 */
public final class Mending {
    private static final Pattern TEXT = Pattern.compile("(?i).*\\.(?:ya?ml|json|md|markdown)");
    private static final Set<Rule> FOR_HUMANS = Set.of(Rule.MERGE_CONFLICT, Rule.NOT_UTF_8);

    private final List<Diagnostic> diagnostics;
    private final Set<String> forHumans;

    /** @param diagnostics of the content as it is */
    public Mending(Collection<Diagnostic> diagnostics) {
        this.diagnostics = List.copyOf(diagnostics);
        this.forHumans = diagnostics.stream()
                .filter(one -> FOR_HUMANS.contains(one.rule()))
                .flatMap(one -> one.position().stream())
                .map(Position::file)
                .collect(Collectors.toSet());
    }

    /**
     * The files that can be mended, of these.
     *
     * @throws IOException if a file can't be read
     */
    public List<MendedFile> of(Collection<SourceFile> files) throws IOException {
        List<MendedFile> mended = new ArrayList<>();
        for (SourceFile file : files) {
            Optional<Path> place = file.location();
            if (place.isPresent() && TEXT.matcher(file.path()).matches() && !forHumans.contains(file.display())) {
                mended(file, place.get()).ifPresent(mended::add);
            }
        }
        return mended;
    }

    private Optional<MendedFile> mended(SourceFile file, Path place) throws IOException {
        String before = new String(file.bytes(), StandardCharsets.UTF_8);
        List<Diagnostic> ofFile = diagnostics.stream()
                .filter(one -> one.position().map(Position::file).equals(Optional.of(file.display())))
                .toList();
        SourceText source = new SourceText(file.display(), before);
        String text = withTexts(source, ofFile);
        Optional<String> name = ofFile.stream()
                .flatMap(one -> one.mend().stream())
                .filter(Mend.Name.class::isInstance)
                .map(mend -> ((Mend.Name) mend).right())
                .findFirst();
        MendedFile mended = new MendedFile(file.display(), place, before, text, name);
        return mended.difference(Phrasebook.ENGLISH).isEmpty() ? Optional.empty() : Optional.of(mended);
    }

    /** From the end, so that positions before stay right. */
    private static String withTexts(SourceText source, List<Diagnostic> ofFile) {
        StringBuilder text = new StringBuilder(source.text());
        ofFile.stream()
                .filter(one -> one.mend().filter(Mend.Text.class::isInstance).isPresent())
                .sorted(Comparator.comparing((Diagnostic one) -> one.position().orElseThrow())
                        .reversed())
                .forEach(one -> put((Mend.Text) one.mend().orElseThrow(), offset(source, one), text));
        return text.toString();
    }

    private static int offset(SourceText source, Diagnostic one) {
        Position position = one.position().orElseThrow();
        return source.offset(position.line(), position.column());
    }

    /** Only if the place says what it is expected to say, in quotation marks or without. */
    private static void put(Mend.Text mend, int offset, StringBuilder text) {
        for (String quote : List.of("", "\"", "'")) {
            String written = quote + mend.written() + quote;
            if (text.indexOf(written, offset) == offset) {
                text.replace(offset, offset + written.length(), mend.right());
                return;
            }
        }
    }
}
