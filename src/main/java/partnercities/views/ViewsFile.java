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
import partnercities.domain.CountedViews;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file in content that keeps the sums, for one import at a time: the operating system frees the lock when one is
 * killed. Reading it is the business of {@code gather}.
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
     * Takes it over until it is closed.
     *
     * @param folder what editors write
     * @throws IOException when there is no such folder, or another import is running
     */
    public static ViewsFile in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return new ViewsFile(folder);
    }

    /** Where the sums are: in JSON if they are already, else in YAML. */
    public Path path() {
        Path json = folder.resolve("views.json");
        return Files.exists(json) ? json : folder.resolve("views.yaml");
    }

    /** Puts the sums into the file, wholly or not at all; an equal file is left alone. */
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
            Files.deleteIfExists(lockFile()); // before it is released, so that nobody else's is deleted
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

    /** Texts of JSON are texts of YAML too (YAML 1.2, section 1.3). */
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
            // The second condition: the import that had it deletes its file just before it frees it.
            taken = channel.tryLock() != null && Files.exists(lockFile());
        } catch (OverlappingFileLockException inThisProcess) {
            // Not taken, as when another process has it.
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
