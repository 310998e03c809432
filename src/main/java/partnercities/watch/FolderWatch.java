package partnercities.watch;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reports changes of files in some folders. Waits for a quiet moment first, since editors save a file in several steps,
 * and a checkout changes many files.
 */
public final class FolderWatch implements AutoCloseable {
    private static final long QUIET_MILLISECONDS = 80;

    private final DirectoryWatcher watcher;
    private final Runnable onChange;
    private final Semaphore changes = new Semaphore(0);
    private volatile boolean closed;

    private FolderWatch(List<Path> folders, Runnable onChange) throws IOException {
        this.onChange = onChange;
        this.watcher = DirectoryWatcher.builder()
                .paths(folders)
                .listener(this::notice)
                .fileHashing(false) // hashing would read every picture at the start, just to save a few needless calls
                .build();
    }

    /**
     * Starts watching, until closed.
     *
     * @param folders watched with everything in them; they must exist
     * @param onChange called in its own thread, never concurrently; must handle its own failures
     */
    public static FolderWatch start(List<Path> folders, Runnable onChange) throws IOException {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new NotDirectoryException(folder.toString()); // the library would silently watch nothing
            }
        }
        FolderWatch watch = new FolderWatch(folders, onChange);
        CompletableFuture<Void> watching =
                watch.watcher.watchAsync(task -> daemon("folder-watch", task).start());
        if (watching.isCompletedExceptionally()) {
            watch.close();
            throw new IOException(
                    "Can't watch " + folders,
                    watching.handle((nothing, failure) -> failure).join());
        }
        daemon("folder-changes", watch::announce).start();
        return watch;
    }

    /** Stops the calls; one that is running finishes. */
    @Override
    public void close() throws IOException {
        closed = true;
        changes.release();
        watcher.close();
    }

    private void notice(DirectoryChangeEvent event) {
        boolean someAreLost = event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW;
        if (someAreLost || TemporaryFile.noneOf(event.rootPath().relativize(event.path()))) {
            changes.release();
        }
    }

    private void announce() {
        try {
            while (!closed) {
                changes.acquire();
                boolean quiet = false;
                while (!quiet) {
                    changes.drainPermits();
                    quiet = !changes.tryAcquire(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
                }
                if (!closed) {
                    onChange.run();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
