package partnercities.serve;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds the file for an address, as nginx does. Never leaves the folder. */
record StaticFiles(Path folder) {
    /** The generator's own folder on disk; not for visitors. */
    static final String HIDDEN = ".partner-cities";

    sealed interface Found {}

    record FoundFile(Path path) implements Found {}

    /** The address is of a folder, but lacks the slash at its end. */
    record MissingSlash() implements Found {}

    /** No such file, but a page that says so: the nearest {@code 404.html}, from that folder upwards. */
    record NotFoundPage(Path path) implements Found {}

    record Nothing() implements Found {}

    /** @param path decoded and relative to the folder, with slashes; empty or with a final slash for a folder */
    Found find(String path) {
        if (!isSafe(path)) {
            return notFound("");
        }
        Path place = folder.resolve(path);
        boolean asksForFolder = path.isEmpty() || path.endsWith("/");
        if (Files.isDirectory(place) && !asksForFolder) {
            return new MissingSlash();
        }
        Path file = asksForFolder ? place.resolve("index.html") : place;
        return Files.isRegularFile(file) ? new FoundFile(file) : notFound(path);
    }

    private Found notFound(String path) {
        int slash = path.lastIndexOf('/');
        Path page = folder.resolve(path.substring(0, slash + 1)).resolve("404.html");
        if (Files.isRegularFile(page)) {
            return new NotFoundPage(page);
        }
        return slash < 0 ? new Nothing() : notFound(path.substring(0, slash));
    }

    private boolean isSafe(String path) {
        String names = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        try {
            return (path.isEmpty() || Stream.of(names.split("/", -1)).allMatch(StaticFiles::isName))
                    && folder.resolve(path).startsWith(folder)
                    && !(names + "/").regionMatches(true, 0, HIDDEN + "/", 0, HIDDEN.length() + 1);
        } catch (InvalidPathException e) { // not a path on this system
            return false;
        }
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && !name.equals(".") && !name.equals("..") && !name.contains("\\");
    }
}
