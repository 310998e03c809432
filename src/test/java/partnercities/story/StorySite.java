package partnercities.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The site of a story, for tests that look at it elsewhere than in stories. */
public final class StorySite {
    private StorySite() {}

    /** Writes its content and templates into a folder, below {@code content} and {@code templates}. */
    public static void layOut(String story, Path folder) throws IOException {
        for (StoryFile file : Stories.files(Stories.load(story)).values()) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.resolveSibling(""));
            Files.write(target, file.bytes());
        }
    }
}
