package partnercities;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Programs of this machine, run as operators and citizens run them. */
final class Program {
    /** Where Debian keeps servers, which the path of ordinary users leaves out. */
    private static final List<String> MORE_PLACES = List.of("/usr/sbin", "/usr/local/sbin");

    private static final long MOST_SECONDS = 300;

    private Program() {}

    /** What came of a run. */
    record Ended(int status, String out, String err) {}

    /**
     * Finds a program, or skips the test when there is none; where all of them are to be tested, that is a failure.
     *
     * @param debianPackage how to get it
     * @param names the program's names, the usual one first
     */
    static Path find(String debianPackage, String... names) {
        List<String> places = Stream.concat(
                        Stream.of(System.getenv("PATH").split(File.pathSeparator)), MORE_PLACES.stream())
                .toList();
        Optional<Path> found = Stream.of(names)
                .flatMap(name -> places.stream().map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            String advice = "There is no " + names[0] + "; to run this test: apt-get install " + debianPackage;
            if (System.getenv("CI") != null) {
                Assertions.fail(advice);
            }
            Assumptions.abort(advice);
        }
        return found.get();
    }

    /** The Java that runs this test. */
    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** A process in a folder, without what the surroundings would tell the generator or the JVM. */
    static ProcessBuilder in(Path folder, Path program, String... arguments) {
        ProcessBuilder process = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                .toList());
        process.directory(folder.toFile());
        process.environment()
                .keySet()
                .removeAll(List.of("GITHUB_ACTIONS", "SOURCE_DATE_EPOCH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        process.environment().put("LC_ALL", "C.UTF-8"); // it speaks English then
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return process;
    }

    /** Runs a program to its end. */
    static Ended run(Path folder, Path program, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("program", ".out");
        Path err = Files.createTempFile("program", ".err");
        try {
            Process process = in(folder, program, arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            try {
                if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError(program + " does not end; so far it said: " + Files.readString(out)
                            + Files.readString(err));
                }
            } finally {
                process.destroyForcibly();
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
