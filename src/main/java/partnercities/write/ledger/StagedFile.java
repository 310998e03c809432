package partnercities.write.ledger;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One file of the coming site.
 *
 * @param path in the output folder, with slashes
 * @param digest SHA-256 of its content
 * @param draft where its content waits; empty when the same file is in place already
 */
public record StagedFile(String path, String digest, Optional<Path> draft) {}
