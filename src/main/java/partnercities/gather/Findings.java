package partnercities.gather;

import java.util.ArrayList;
import java.util.List;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Position;

/** What turns up while one file is read. */
final class Findings {
    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Translations> translations = new ArrayList<>();
    private Extent extent = Extent.WHOLE;

    /** Notes that a mistake hides the rest of the file. */
    void cutShort(Diagnostic mistake) {
        extent = Extent.CUT_SHORT;
        add(mistake);
    }

    Extent extent() {
        return extent;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    void mention(Register register, String key, Position position) {
        mentions.add(new Mention(register, key, position));
    }

    void translated(Translations texts) {
        translations.add(texts);
    }

    Unconfirmed unconfirmed() {
        return new Unconfirmed(List.copyOf(mentions), List.copyOf(translations));
    }
}
