package partnercities.watch;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reports changes of files in some folders. Waits for a quiet moment first, since editors save a file in several steps,
 * and a checkout changes many files. A folder may be missing, be moved away and come back.
 */
public final class FolderWatch implements AutoCloseable {
    private static final long QUIET_MILLISECONDS = 20;
    /** The operating system tells nothing about a folder that is not there, so somebody must look. */
    private static final long LOOK_FOR_FOLDERS_MILLISECONDS = 250;

    private final List<Path> folders;
    private final Consumer<Changes> onChange;
    private final Semaphore changes = new Semaphore(0);
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(task -> daemon("folder-roots", task));
    private Map<Path, Object> found = Map.of();
    private Set<Path> changed = new HashSet<>();
    private boolean someAreLost;
    private @Nullable DirectoryWatcher watcher;
    private volatile boolean closed;

    private FolderWatch(List<Path> folders, Consumer<Changes> onChange) {
        this.folders = List.copyOf(folders);
        this.onChange = onChange;
    }

    /**
     * Starts watching, until closed.
     *
     * @param folders watched with everything in them
     * @param onChange called in its own thread, never concurrently; must handle its own failures
     * @throws IOException if the operating system can't watch them
     */
    @SuppressWarnings("FutureReturnValueIgnored") // somebody looks until the watch is closed
    public static FolderWatch start(List<Path> folders, Consumer<Changes> onChange) throws IOException {
        FolderWatch watch = new FolderWatch(folders, onChange);
        watch.watch(watch.find());
        daemon("folder-changes", watch::announce).start();
        watch.looking.scheduleWithFixedDelay(
                watch::look, LOOK_FOR_FOLDERS_MILLISECONDS, LOOK_FOR_FOLDERS_MILLISECONDS, TimeUnit.MILLISECONDS);
        return watch;
    }

    /** Stops the calls; one that is running finishes. */
    @Override
    public void close() throws IOException {
        closed = true;
        looking.shutdownNow();
        changes.release();
        stopWatching();
    }

    /** Watches anew when a folder came, went or is another one than before. */
    private void look() {
        Map<Path, Object> now = find();
        if (now.equals(found) || closed) {
            return;
        }
        try {
            watch(now);
        } catch (IOException e) {
            return; // it went again meanwhile: found is as before, so the next look tries again
        }
        lose();
    }

    private Map<Path, Object> find() {
        Map<Path, Object> there = new TreeMap<>();
        folders.forEach(folder -> identity(folder).ifPresent(identity -> there.put(folder, identity)));
        return there;
    }

    private static Optional<Object> identity(Path folder) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            // where the file system has no keys, a folder of that name is taken for the same
            return attributes.isDirectory() ? Optional.of(Optional.ofNullable(attributes.fileKey())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private synchronized void watch(Map<Path, Object> there) throws IOException {
        stopWatching();
        if (!there.isEmpty()) {
            DirectoryWatcher starting = DirectoryWatcher.builder()
                    .paths(List.copyOf(there.keySet()))
                    .listener(this::notice)
                    .fileHashing(
                            false) // hashing would read every picture at the start, just to save a few needless calls
                    .build();
            watcher = starting;
            CompletableFuture<Void> watching =
                    starting.watchAsync(task -> daemon("folder-watch", task).start());
            if (watching.isCompletedExceptionally()) {
                stopWatching();
                throw new IOException(
                        "Can't watch " + folders,
                        watching.handle((nothing, failure) -> failure).join());
            }
        }
        found = there;
    }

    private synchronized void stopWatching() throws IOException {
        DirectoryWatcher running = watcher;
        watcher = null;
        if (running != null) {
            running.close();
        }
    }

    private void notice(DirectoryChangeEvent event) {
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
            lose();
        } else if (TemporaryFile.noneOf(event.rootPath().relativize(event.path()))) {
            synchronized (changes) {
                changed.add(event.path());
            }
            changes.release();
        }
    }

    private void lose() {
        synchronized (changes) {
            someAreLost = true;
        }
        changes.release();
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
                    onChange.accept(taken());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Changes taken() {
        synchronized (changes) {
            Changes taken = new Changes(changed, !someAreLost);
            changed = new HashSet<>();
            someAreLost = false;
            return taken;
        }
    }

    private static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
