package partnercities.gather.findings;

/** How much of a file could be read. What a file cut short does not say, it may well say behind the mistake. */
public enum Extent {
    WHOLE,
    CUT_SHORT
}
