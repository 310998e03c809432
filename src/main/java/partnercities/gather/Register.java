package partnercities.gather;

/** The kinds of things that content files mention by key. */
public enum Register {
    CITY("city"),
    AGREEMENT("agreement"),
    SOURCE("source"),
    PAGE("page"),
    ANNOUNCEMENT("announcement"),
    FIELD("field of cooperation"),
    TAG("tag"),
    COUNTRY("country"),
    FILE("file"),
    /** A file too, but one whose size browsers must know before it is there. */
    PICTURE("file");

    private final String noun;

    Register(String noun) {
        this.noun = noun;
    }

    /** What editors call it. */
    public String noun() {
        return noun;
    }

    /** The diagnostic for a key that is in no register, e.g. {@code unknown-city}. */
    public String code() {
        return "unknown-" + noun.split(" ", 2)[0];
    }
}
