package partnercities;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Builds all sites of a folder in one JVM, as {@code ./site build} would, and keeps what each build printed. */
final class AllSites {
    private AllSites() {}

    /** The arguments are the folder with the sites, and the one that gets a folder of output and a text for each. */
    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> sites = Files.list(Path.of(arguments[0]))) {
            for (Path site : sites.sorted().toList()) {
                build(site, Path.of(arguments[1]));
            }
        }
    }

    private static void build(Path site, Path outputs) throws IOException {
        String name = site.getFileName().toString();
        List<String> command = new ArrayList<>(List.of(
                "build",
                "--format=text",
                "--content=" + site.resolve("content"),
                "--templates=" + site.resolve("templates"),
                "--output=" + outputs.resolve(name)));
        Files.createDirectories(site.resolve("templates"));
        command.addAll(Files.readAllLines(site.resolve("options")));
        StringWriter printed = new StringWriter();
        PrintWriter printer = new PrintWriter(printed);
        int status = Main.run(command.toArray(String[]::new), printer, printer);
        Files.createDirectories(outputs);
        Files.writeString(outputs.resolve(name + ".printed"), printed + "exit status " + status + "\n");
    }
}
