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
