package partnercities.gather;

/**
 * What was made of each file, kept for later builds: a file whose bytes are the same is not read again. Built on each
 * document coming from one file alone.
 */
public final class Readings {
    private final Kept<ContentReading> content;
    private final Kept<TemplateReading> templates;

    private Readings(Kept<ContentReading> content, Kept<TemplateReading> templates) {
        this.content = content;
        this.templates = templates;
    }

    /** Readings for builds that follow one another. */
    public static Readings kept() {
        return new Readings(Kept.all(), Kept.all());
    }

    /** Readings for a single build, which keep nothing. */
    public static Readings notKept() {
        return new Readings(Kept.nothing(), Kept.nothing());
    }

    Kept<ContentReading> content() {
        return content;
    }

    Kept<TemplateReading> templates() {
        return templates;
    }
}
