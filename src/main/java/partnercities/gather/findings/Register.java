package partnercities.gather.findings;

import partnercities.diagnostic.Rule;

/** The kinds of things that content mentions by key. */
public enum Register {
    CITY("city", Rule.UNKNOWN_CITY),
    AGREEMENT("agreement", Rule.UNKNOWN_AGREEMENT),
    SOURCE("source", Rule.UNKNOWN_SOURCE),
    PAGE("page", Rule.UNKNOWN_PAGE),
    ANNOUNCEMENT("announcement", Rule.UNKNOWN_ANNOUNCEMENT),
    FIELD("field of cooperation", Rule.UNKNOWN_FIELD),
    TAG("tag", Rule.UNKNOWN_TAG),
    NETWORK("network", Rule.UNKNOWN_NETWORK),
    COUNTRY("country", Rule.UNKNOWN_COUNTRY),
    FILE("file", Rule.UNKNOWN_FILE),
    /** A file whose size in pixels pages must tell in advance. */
    PICTURE("file", Rule.UNKNOWN_FILE);

    private final String noun;
    private final Rule rule;

    Register(String noun, Rule rule) {
        this.noun = noun;
        this.rule = rule;
    }

    /** What editors call it. */
    public String noun() {
        return noun;
    }

    /** Broken by a key that is not in the register. */
    public Rule rule() {
        return rule;
    }
}
