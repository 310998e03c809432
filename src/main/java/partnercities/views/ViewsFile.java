package partnercities.views;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import partnercities.domain.settings.CountedViews;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file in content that holds the sums; {@code gather} reads it. Only one import can have it open: it holds a lock
 * that the operating system releases when the import is killed.
 */
public final class ViewsFile implements AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path folder;
    private final FileChannel lock;

    private ViewsFile(Path folder) throws IOException {
        this.folder = folder;
        this.lock = lock();
    }

    /**
     * Opens the file for this import alone, until closed.
     *
     * @param folder the content folder
     * @throws IOException when there is no such folder, or another import is running
     */
    public static ViewsFile in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return new ViewsFile(folder);
    }

    /** The path of the file: JSON if there is one already, else YAML. */
    public Path path() {
        Path json = folder.resolve("views.json");
        return Files.exists(json) ? json : folder.resolve("views.yaml");
    }

    /** Writes the sums, wholly or not at all; a file with the same sums stays untouched. */
    public void write(CountedViews views) throws IOException {
        Path file = path();
        byte[] bytes = (file.endsWith("views.json") ? json(views) : yaml(views)).getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Path draft = folder.resolve(".views.draft");
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            Files.deleteIfExists(lockFile()); // before the release, so as not to delete another import's lock
        }
    }

    static String yaml(CountedViews views) {
        StringBuilder text = new StringBuilder("""
                # How often the articles of this site were read, as ./site views import counted it in the web server’s logs.
                # Only sums are kept. What was counted (both ends included, in UTC) is not counted again.
                """);
        text.append("counted:").append(views.spans().isEmpty() ? " []" : "").append('\n');
        views.spans().forEach(span -> text.append("  - {from: ")
                .append(span.from())
                .append(", until: ")
                .append(span.until())
                .append("}\n"));
        text.append("articles:").append(views.articles().isEmpty() ? " {}" : "").append('\n');
        views.articles().forEach((article, count) -> text.append("  ")
                .append(key(article))
                .append(": ")
                .append(count)
                .append('\n'));
        return text.toString();
    }

    /** Quotes a key as JSON, which is valid YAML too (YAML 1.2 §1.3). */
    private static String key(String article) {
        return article.matches("[0-9A-Za-z][0-9A-Za-z-]*") ? article : MAPPER.writeValueAsString(article);
    }

    private static String json(CountedViews views) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode spans = root.putArray("counted");
        views.spans().forEach(span -> spans.addObject()
                .put("from", span.from().toString())
                .put("until", span.until().toString()));
        ObjectNode articles = root.putObject("articles");
        views.articles().forEach(articles::put);
        return root.toPrettyString() + "\n";
    }

    private Path lockFile() {
        return folder.resolve(".views.lock");
    }

    private FileChannel lock() throws IOException {
        FileChannel channel = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            // The file may be gone: another import deletes it just before it releases the lock.
            taken = channel.tryLock() != null && Files.exists(lockFile());
        } catch (OverlappingFileLockException e) {
            // this process has the lock already: not taken, as if another process had it
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        if (!taken) {
            throw new IOException("Another import is writing to '" + folder + "'. Wait until it has ended.");
        }
        return channel;
    }
}
