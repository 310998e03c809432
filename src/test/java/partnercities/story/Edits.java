package partnercities.story;

import java.util.List;
import java.util.SortedMap;

/** What an editor changes after a story's first build: what the story tells, or else a few things that editors do. */
final class Edits {
    private Edits() {}

    /** What changes: else a sentence is added to one text, a page is added, and another text is removed. */
    static List<StoryFile> of(Story story) {
        if (!story.edits().isEmpty()) {
            return story.edits();
        }
        SortedMap<String, StoryFile> files = Stories.files(story);
        List<StoryFile> words = files.values().stream()
                .filter(file -> file.path().matches("content/(cities|news|pages)/.*\\.md"))
                .toList();
        if (words.isEmpty()) {
            return List.of(newPage("en"));
        }
        StoryFile first = words.get(0);
        StoryFile last = words.get(words.size() - 1);
        String language = first.path()
                .substring(first.path().lastIndexOf('/') + 1, first.path().length() - 3);
        return List.of(
                new StoryFile(first.path(), first.text() + "\nOne more sentence.\n", first.forms()),
                newPage(language),
                new StoryFile(last.path(), "", List.of()));
    }

    private static StoryFile newPage(String language) {
        return new StoryFile(
                "content/pages/new/" + language + ".md",
                "---\ntitle: A new page\nsummary: What is new.\n---\nA new text.\n",
                List.of());
    }
}
