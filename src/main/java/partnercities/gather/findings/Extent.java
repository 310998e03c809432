package partnercities.gather.findings;

/** How much of a file could be read. If a mistake cut it short, missing things may stand behind the mistake. */
public enum Extent {
    WHOLE,
    CUT_SHORT
}
