package partnercities.serve;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A built site in a folder. */
public record FolderSite(String id, Path folder, String basePath) implements ShownSite {
    @Override
    public Optional<ShownFile> file(String path) {
        try {
            Path file = folder.resolve(path).normalize();
            boolean isThere = file.startsWith(folder)
                    && Files.isRegularFile(file)
                    && folder.relativize(file).toString().equals(path);
            return isThere ? Optional.of(new ShownFile(path, () -> Files.readAllBytes(file))) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Header> headers(String addressPath) {
        return addressPath.startsWith(basePath + "data/")
                ? List.of(new Header("Access-Control-Allow-Origin", "*"))
                : List.of();
    }
}
