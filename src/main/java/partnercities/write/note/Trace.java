package partnercities.write.note;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partnercities.write.disk.Checksum;
import partnercities.write.disk.FileState;

/**
 * The states of the files that a build reads, none of which it opens. Equal traces mean that no file came, went or changed
 * in between, if all were {@link #isOlderThan settled} at the first of them: a file that changes within the same tick of
 * the clock may look as before.
 *
 * @param checksum of all names and states
 * @param newest when the latest change happened
 */
public record Trace(String checksum, Instant newest) {
    /** Far deeper than any content. */
    private static final int DEEPEST = 30;

    /**
     * The trace of folders with all that is in them; empty when they can't be read, or the file system tells too little.
     * Links to files are followed, and hidden files left out; with a link to a folder there is no trace.
     */
    public static Optional<Trace> of(List<Path> places) {
        if (!places.stream().allMatch(FileState::isToldOf)) {
            return Optional.empty();
        }
        try {
            Walk walk = new Walk();
            for (Path place : places) {
                walk.visit(place, "", 0);
            }
            return Optional.of(new Trace(Checksum.of(walk.lines.toString()), walk.newest.toInstant()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The trace of this program and its libraries. */
    public static Optional<Trace> ofProgram() {
        try {
            Path home = Path.of(Trace.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return of(Files.isDirectory(home) ? List.of(home) : List.of(home, home.resolveSibling("lib")));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isOlderThan(Instant moment) {
        return newest.isBefore(moment);
    }

    private static final class Walk {
        private final StringBuilder lines = new StringBuilder();
        private FileTime newest = FileTime.from(Instant.EPOCH);

        void visit(Path path, String name, int depth) throws IOException {
            if (depth > DEEPEST) {
                throw new FileSystemException(path.toString(), null, "folders lie too deep");
            }
            Optional<FileState> state = FileState.of(path);
            lines.append(name)
                    .append('\n')
                    .append(state.map(FileState::text).orElse("nothing"))
                    .append('\n');
            if (state.isPresent() && state.get().isFolder()) {
                if (depth > 0 && Files.isSymbolicLink(path)) {
                    throw new FileSystemException(path.toString(), null, "a link may lead anywhere");
                }
                for (Path child : children(path)) {
                    visit(child, name + "/" + child.getFileName(), depth + 1);
                }
            } else if (state.isPresent() && state.get().changed().compareTo(newest) > 0) {
                newest = state.get().changed();
            }
        }

        private static List<Path> children(Path folder) throws IOException {
            List<Path> children = new ArrayList<>();
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
                for (Path child : all) {
                    if (!child.getFileName().toString().startsWith(".")) {
                        children.add(child);
                    }
                }
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
            children.sort(null);
            return children;
        }
    }
}
