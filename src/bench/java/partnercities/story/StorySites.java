package partnercities.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lays out the site of every story in a folder of its own, with the options of its build in a file {@code options}. */
final class StorySites {
    private StorySites() {}

    /** Runs in the folder of the project whose stories they are; the argument is the folder to lay them out in. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Story story : Stories.all()) {
            Path site = folder.resolve(story.name());
            Files.createDirectories(site.resolve("content"));
            for (StoryFile file : Stories.files(story).values()) {
                Path target = site.resolve(file.path());
                Files.createDirectories(target.resolveSibling(""));
                Files.write(target, file.bytes());
            }
            Files.write(site.resolve("options"), options(story));
        }
    }

    private static List<String> options(Story story) {
        List<String> options = new ArrayList<>(List.of("--now", Stories.now(story).toString()));
        story.setting("base-url").ifPresent(url -> options.addAll(List.of("--base-url", url)));
        story.setting("drafts").ifPresent(drafts -> options.add("--drafts"));
        story.setting("strict").ifPresent(strict -> options.add("--strict"));
        return options;
    }
}
