package partnercities.write.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The generator's folder in the output folder: it holds the lists of what was written and the note; during a build, the drafts of
 * files, flat; during a publication, what it replaces.
 * Only one build can have it open: it holds a lock that the operating system releases when the build is killed.
 */
public final class HiddenFolder implements AutoCloseable {
    /** Where a publication keeps what it replaces. */
    public static final String BEFORE = "before";

    private static final String STAGING = "staging";

    private final Path output;
    private final boolean outputIsNew;
    private final Path folder;
    private final Path staging;
    private final FileChannel lock;
    private final AtomicInteger drafts = new AtomicInteger();

    private HiddenFolder(Path output, boolean outputIsNew) throws IOException {
        this.output = output;
        this.outputIsNew = outputIsNew;
        this.folder = output.resolve(OutputPath.HIDDEN);
        this.staging = folder.resolve(STAGING);
        Files.createDirectories(folder);
        this.lock = lock();
    }

    public static HiddenFolder in(Path output) throws IOException {
        for (String name : List.of("", STAGING, BEFORE)) {
            Path own = output.resolve(OutputPath.HIDDEN).resolve(name);
            if (Files.isSymbolicLink(own)) {
                throw new IOException(
                        "'" + own + "' is a link, and what it leads to would be changed. Remove the link.");
            }
        }
        boolean isNew = !Files.isDirectory(output); // createDirectories rejects a symbolic link to a folder
        if (isNew) {
            Files.createDirectories(output);
        }
        HiddenFolder hidden = new HiddenFolder(output, isNew);
        try {
            hidden.clearStaging();
            Files.createDirectory(hidden.staging);
            return hidden;
        } catch (IOException failure) {
            hidden.lock.close();
            throw failure;
        }
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    /** The path for a draft, which one atomic rename will move to its place. */
    public Path draft(String name) {
        return staging.resolve(name);
    }

    /** How the content of a file comes into its draft. */
    public interface Drafting {
        void into(Path draft) throws IOException;
    }

    /** Another draft, with a name of its own; safe for many threads. */
    public Path draft(Drafting drafting) throws IOException {
        Path draft = draft(Integer.toString(drafts.incrementAndGet()));
        drafting.into(draft);
        return draft;
    }

    /** Writes a draft. */
    public static void write(Path draft, byte[] content) throws PublicationException {
        try {
            Files.write(draft, content);
        } catch (IOException e) {
            throw PublicationException.asItWas(e);
        }
    }

    /** Puts a text in place that outlasts a power cut: whoever reads it later reads all of it, or what was there before. */
    public void save(String text, String name, Moves moves) throws IOException {
        Files.writeString(draft(name), text);
        moves.flush(draft(name));
        moves.move(draft(name), file(name));
        moves.flush(folder);
    }

    /** When the folder was opened, by the clock of its file system. */
    public Instant opened() throws IOException {
        return Files.getLastModifiedTime(file("lock")).toInstant();
    }

    /** What time it is by the clock of the folder's file system, which may be coarse. */
    public Instant now() throws IOException {
        return Files.getLastModifiedTime(Files.write(draft("now"), new byte[0])).toInstant();
    }

    /** Removes everything except the manifest and the note; removes even the folder if there never was one. */
    @Override
    public void close() throws IOException {
        try (lock) {
            clearStaging();
            Files.deleteIfExists(file("lock")); // before the release, so as not to delete another build's lock
            if (deleteIfEmpty(folder) && outputIsNew) {
                deleteIfEmpty(output);
            }
        }
    }

    private FileChannel lock() throws IOException {
        FileChannel channel = FileChannel.open(file("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            // The file may be gone: another build deletes it just before it releases the lock.
            taken = channel.tryLock() != null && Files.exists(file("lock"));
        } catch (OverlappingFileLockException e) {
            // this process has the lock already: not taken, as if another process had it
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        if (!taken) {
            throw new IOException(
                    "Another build is writing to '" + output + "'. Wait until it has ended, then build again.");
        }
        return channel;
    }

    private void clearStaging() throws IOException {
        if (Files.isDirectory(staging)) {
            try (Stream<Path> remains = Files.list(staging)) {
                for (Path draft : remains.toList()) {
                    Files.delete(draft);
                }
            }
            Files.delete(staging);
        }
    }

    private static boolean deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
            return true;
        } catch (DirectoryNotEmptyException e) { // still in use
            return false;
        }
    }
}
