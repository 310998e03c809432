package partnercities.write.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of a file without a look into it.
 *
 * @param modified when its content last changed; programs may set this to any time
 * @param changed when anything of it last changed, be it its content, name, rights or times; nobody can set this
 */
public record FileState(boolean isFile, boolean isFolder, long size, FileTime modified, FileTime changed) {
    private static final String ASKED = "unix:isRegularFile,isDirectory,size,lastModifiedTime,ctime";

    /** The state of what is at a path; empty when there is nothing. */
    public static Optional<FileState> of(Path path, LinkOption... links) throws IOException {
        Map<String, Object> told;
        try {
            told = Files.readAttributes(path, ASKED, links);
        } catch (FileSystemException e) { // also when a parent is not a folder
            return Optional.empty();
        }
        return Optional.of(new FileState(
                Boolean.TRUE.equals(told.get("isRegularFile")),
                Boolean.TRUE.equals(told.get("isDirectory")),
                told.get("size") instanceof Long size ? size : 0,
                time(told, "lastModifiedTime"),
                time(told, "ctime")));
    }

    /** Whether the file system tells as much. */
    public static boolean isToldOf(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    /** All of it in one line. Of a folder only that it is one, since its times change with every file in it. */
    public String text() {
        return isFolder
                ? "folder"
                : (isFile ? "file " : "other ")
                        + size
                        + ' '
                        + modified.to(TimeUnit.NANOSECONDS)
                        + ' '
                        + changed.to(TimeUnit.NANOSECONDS);
    }

    private static FileTime time(Map<String, Object> told, String name) {
        return told.get(name) instanceof FileTime time ? time : FileTime.fromMillis(Long.MAX_VALUE);
    }
}
