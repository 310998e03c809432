package partnercities.write.ledger;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import partnercities.write.disk.HiddenFolder;
import partnercities.write.disk.Moves;
import partnercities.write.disk.OutputPath;
import partnercities.write.disk.OutputTree;

/**
 * What a publication will replace or remove, kept under second names until all its steps are done, and the list of what it
 * will add. With both, the folder can be made what it was, in the same run or by the next one.
 */
public final class Undo {
    private static final String LIST = "undo";
    private static final String FILE_ADDED = "-";
    private static final String FOLDER_ADDED = "/";
    /** How a file that is replaced is called now, or what is added, and its path. */
    private static final Pattern LINE = Pattern.compile("(\\d+|[-/]) (.+)");

    private final OutputTree tree;
    private final HiddenFolder hidden;
    private final Moves moves;

    Undo(OutputTree tree, HiddenFolder hidden, Moves moves) {
        this.tree = tree;
        this.hidden = hidden;
        this.moves = moves;
    }

    /** Call before the first step. */
    void prepare(List<String> replaced, List<String> added) throws IOException {
        moves.makeFolder(hidden.file(HiddenFolder.BEFORE));
        StringBuilder list = new StringBuilder();
        for (int number = 0; number < replaced.size(); number++) {
            moves.keep(tree.at(replaced.get(number)), kept(Integer.toString(number)));
            list.append(number).append(' ').append(replaced.get(number)).append('\n');
        }
        for (String path : added) {
            list.append(FILE_ADDED).append(' ').append(path).append('\n');
        }
        for (String folder : foldersToMake(added)) {
            list.append(FOLDER_ADDED).append(' ').append(folder).append('\n');
        }
        hidden.save(list.toString(), LIST, moves);
    }

    /**
     * Makes the folder what it was before the first step. What others have put there since stays. May be repeated when it
     * was not finished.
     *
     * @param coming what the steps were to put in place
     */
    void run(Manifest coming) throws IOException {
        List<Matcher> steps = steps();
        for (Matcher step : steps) {
            if (step.group(1).equals(FILE_ADDED) && isOurs(step.group(2), coming)) {
                moves.delete(tree.at(step.group(2)));
            }
        }
        for (Matcher step : steps) {
            if (step.group(1).equals(FOLDER_ADDED)) {
                deleteIfEmpty(step.group(2));
            }
        }
        for (Matcher step : steps) {
            String path = step.group(2);
            if (Character.isDigit(step.group(1).charAt(0))
                    && Files.exists(kept(step.group(1)))
                    && (tree.kind(path) == OutputTree.Kind.NOTHING || isOurs(path, coming))) {
                for (String folder :
                        OutputTree.foldersOf(path).stream().limit(1).toList()) {
                    moves.makeFolder(tree.at(folder));
                }
                moves.move(kept(step.group(1)), tree.at(path));
            }
        }
    }

    /** Lets go of what was kept; call when the steps are all done, or all undone. */
    void forget() throws IOException {
        if (Files.exists(hidden.file(LIST))) {
            moves.delete(hidden.file(LIST));
        }
        if (Files.isDirectory(hidden.file(HiddenFolder.BEFORE), LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> names = Files.list(hidden.file(HiddenFolder.BEFORE))) {
                for (Path name : names.toList()) {
                    Files.delete(name);
                }
            }
            moves.delete(hidden.file(HiddenFolder.BEFORE));
        }
    }

    /** Whether a file is one that the steps put in place; after a power cut it may be empty. */
    private boolean isOurs(String path, Manifest coming) throws IOException {
        return OutputTree.foldersOf(path).stream().allMatch(folder -> tree.kind(folder) == OutputTree.Kind.FOLDER)
                && tree.kind(path) == OutputTree.Kind.FILE
                && (Files.size(tree.at(path)) == 0
                        || tree.digest(path)
                                .filter(digest -> digest.equals(coming.digests().get(path)))
                                .isPresent());
    }

    /** The folders above these files that are not there yet, the innermost first. */
    private SortedSet<String> foldersToMake(List<String> files) {
        SortedSet<String> folders = new TreeSet<>(Comparator.reverseOrder());
        for (String file : files) {
            for (String folder : OutputTree.foldersOf(file)) {
                if (!folders.contains(folder) && tree.kind(folder) != OutputTree.Kind.FOLDER) {
                    folders.add(folder);
                }
            }
        }
        return folders;
    }

    private void deleteIfEmpty(String folder) throws IOException {
        if (tree.kind(folder) == OutputTree.Kind.FOLDER) {
            try {
                moves.delete(tree.at(folder));
            } catch (DirectoryNotEmptyException e) {
                // others have put something there since
            }
        }
    }

    private List<Matcher> steps() throws IOException {
        List<Matcher> steps = new ArrayList<>();
        Path list = hidden.file(LIST);
        for (String line : Files.exists(list) ? Files.readAllLines(list) : List.<String>of()) {
            Matcher step = LINE.matcher(line);
            if (step.matches() && OutputPath.isSafe(step.group(2))) {
                steps.add(step);
            }
        }
        return steps;
    }

    private Path kept(String number) {
        return hidden.file(HiddenFolder.BEFORE).resolve(number);
    }
}
