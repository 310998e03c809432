package partnercities.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * The generator's own folder in the output folder, for one build at a time: the operating system frees the lock when a
 * build is killed. It holds the manifest and, while a build is running, the drafts of files, flat.
 */
final class HiddenFolder implements AutoCloseable {
    private final Path output;
    private final boolean outputIsNew;
    private final Path folder;
    private final Path staging;
    private final FileChannel lock;

    private HiddenFolder(Path output, boolean outputIsNew) throws IOException {
        this.output = output;
        this.outputIsNew = outputIsNew;
        this.folder = output.resolve(OutputPath.HIDDEN);
        this.staging = folder.resolve("staging");
        Files.createDirectories(folder);
        this.lock = lock();
    }

    static HiddenFolder in(Path output) throws IOException {
        boolean isNew = !Files.isDirectory(output); // createDirectories refuses a symbolic link to a folder
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

    Path file(String name) {
        return folder.resolve(name);
    }

    /** A file that waits to be moved to its place by one atomic rename. */
    Path draft(String name) {
        return staging.resolve(name);
    }

    /** Leaves nothing behind but a manifest; and when there never was one, nothing. */
    @Override
    public void close() throws IOException {
        try (lock) {
            clearStaging();
            Files.deleteIfExists(file("lock")); // before it is released, so that nobody else's is deleted
            if (deleteIfEmpty(folder) && outputIsNew) {
                deleteIfEmpty(output);
            }
        }
    }

    private FileChannel lock() throws IOException {
        FileChannel channel = FileChannel.open(file("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            // The second condition: the build that had it deletes its file just before it frees it.
            taken = channel.tryLock() != null && Files.exists(file("lock"));
        } catch (OverlappingFileLockException inThisProcess) {
            // Not taken, as when another process has it.
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
        } catch (DirectoryNotEmptyException stillNeeded) {
            return false;
        }
    }
}
