package partnercities.domain;

/**
 * A document to download.
 *
 * @param file its path in the content folder
 */
public record AttachedDocument(String file, LocalizedText title) {}
