package partnercities.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import partnercities.write.disk.OutputPath;

/** Tells which folders are no place for a site, since somebody would lose files there or publish what is not meant for visitors. */
public final class OutputPlace {
    /** What systems put into folders that people look at, in small letters. */
    private static final Set<String> OF_SYSTEMS = Set.of(".ds_store", "desktop.ini", "thumbs.db", "lost+found");

    private OutputPlace() {}

    /** What to do with a folder that has files of others and none of the generator. */
    public enum Foreign {
        REFUSED,
        ADOPTED
    }

    /**
     * Says in a sentence why a folder can't be the output; empty if it can.
     *
     * @param sources the folders that a build reads
     * @param home of whoever builds
     */
    public static Optional<String> objection(Path output, List<Path> sources, Path home, Foreign foreign)
            throws IOException {
        Path place = real(output);
        if (place.getParent() == null) {
            return Optional.of(
                    "'" + output + "' is the root of all files, so no site goes there; name a folder of its own.");
        }
        if (place.equals(real(home))) {
            return Optional.of(
                    "'" + output + "' is your home folder, so no site goes there; name a folder of its own.");
        }
        for (Path source : sources) {
            Path read = real(source);
            if (place.startsWith(read) || read.startsWith(place)) {
                return Optional.of("'" + output + "' and '" + source
                        + "', from which the site is made, lie in each other; name a folder of its own.");
            }
        }
        return foreign == Foreign.REFUSED && isOfOthers(place)
                ? Optional.of("'" + output + "' has files that this program did not write; name another folder, or add"
                        + " --adopt if the site is to stand among them.")
                : Optional.empty();
    }

    /** Whether there is something, and nothing of the generator. What Git or a system keeps in an empty folder does not count. */
    private static boolean isOfOthers(Path place) throws IOException {
        if (!Files.isDirectory(place) || Files.exists(place.resolve(OutputPath.HIDDEN))) {
            return false;
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
                    .anyMatch(name -> !name.startsWith(".git") && !OF_SYSTEMS.contains(name));
        }
    }

    /** The path without links, also of a folder that is not there yet. */
    private static Path real(Path folder) throws IOException {
        Path path = folder.toAbsolutePath().normalize();
        Path existing = path;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing.toRealPath().resolve(existing.relativize(path)).normalize();
    }
}
