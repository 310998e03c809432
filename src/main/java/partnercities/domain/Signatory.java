package partnercities.domain;

/** Somebody who signed, and in which office. */
public record Signatory(String name, LocalizedText office) {}
