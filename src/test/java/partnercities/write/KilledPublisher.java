package partnercities.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A program that publishes one of many sites, and dies at a certain step or whenever it is killed; it says each step. */
final class KilledPublisher {
    private static final int MOST_FILES = 40;
    private static final int FOLDERS = 6;

    private KilledPublisher() {}

    /** A site that has much in common with those of other numbers. */
    static Map<String, String> site(long number) {
        Random chance = new Random(number);
        Map<String, String> site = new TreeMap<>();
        site.put("index.html", "home " + number);
        for (int file = 0; file < MOST_FILES; file++) {
            if (chance.nextBoolean()) {
                site.put(
                        chance.nextInt(FOLDERS) + "/" + file + (chance.nextBoolean() ? ".html" : "/index.html"),
                        "text " + chance.nextInt(3) + " of " + file);
            }
        }
        return site;
    }

    /** Takes the output folder, the number of the site, and the step before which to die. */
    public static void main(String[] arguments) throws IOException {
        int last = Integer.parseInt(arguments[2]);
        Sites.build(Path.of(arguments[0]), site(Long.parseLong(arguments[1])), new FailingMoves(step -> {
            System.out.println(step);
            if (step == last) {
                Runtime.getRuntime().halt(1);
            }
            return false;
        }));
    }
}
