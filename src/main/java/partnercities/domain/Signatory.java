package partnercities.domain;

/** A person who signed, and their office. */
public record Signatory(String name, LocalizedText office) {}
