package partnercities.gather.findings;

import java.util.ArrayList;
import java.util.List;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Position;

/** What turns up while one file is read. */
public final class Findings {
    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Translations> translations = new ArrayList<>();
    private final List<Dated> dates = new ArrayList<>();
    private final List<FormerSlug> formerSlugs = new ArrayList<>();
    private Extent extent = Extent.WHOLE;

    /** Reports a mistake that hides the rest of the file. */
    public void cutShort(Diagnostic mistake) {
        extent = Extent.CUT_SHORT;
        add(mistake);
    }

    public Extent extent() {
        return extent;
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    public void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    public void mention(Register register, String key, Position position) {
        mentions.add(new Mention(register, key, position));
    }

    public void translated(Translations texts) {
        translations.add(texts);
    }

    public void dated(Dated date) {
        dates.add(date);
    }

    public void formerly(FormerSlug slug) {
        formerSlugs.add(slug);
    }

    public Unconfirmed unconfirmed() {
        return new Unconfirmed(
                List.copyOf(mentions), List.copyOf(translations), List.copyOf(dates), List.copyOf(formerSlugs));
    }
}
