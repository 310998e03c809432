package partnercities.write;

import static org.assertj.core.api.Assertions.assertThat;
import static partnercities.write.Sites.all;
import static partnercities.write.Sites.build;
import static partnercities.write.Sites.emptyFolders;
import static partnercities.write.Sites.visible;
import static partnercities.write.Sites.write;

import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.BufferedReader;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real programs that are killed while they publish: half of them before a certain step, half at any moment. {@code -Dkills=1000} for
 * more of them.
 */
class KillsTest {
    private static final int KILLS = Integer.getInteger("kills", 60);
    /** A few more than a publication has. */
    private static final int STEPS = 140;

    private static final int NEVER = Integer.MAX_VALUE;

    private final Path temporary;

    KillsTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @Test
    void whoeverIsKilledLeavesASiteThatTheNextStartMakesWhole() throws Exception {
        Path output = temporary.resolve("output");
        write(output.resolve("foreign.txt"), "foreign");
        build(output, KilledPublisher.site(0));
        Random chance = new Random(KILLS);
        int published = 0;
        for (int number = 1; number <= KILLS; number++) {
            Map<String, String> before = visible(output);
            boolean chosen = number % 2 == 0;
            publishAndDie(output, number, chance.nextInt(STEPS), chosen);

            OutputFolder.open(output).close();
            Map<String, String> after = new TreeMap<>(KilledPublisher.site(number));
            after.put("foreign.txt", "foreign");
            assertThat(visible(output)).as("after kill " + number).isIn(before, after);
            published += visible(output).equals(after) ? 1 : 0;
            assertThat(emptyFolders(output)).as("after kill " + number).isEmpty();

            if (number % 5 == 0) {
                Path clean = temporary.resolve("clean" + number);
                write(clean.resolve("foreign.txt"), "foreign");
                build(clean, KilledPublisher.site(number));
                assertThat(build(output, KilledPublisher.site(number)).diagnostics())
                        .isEmpty();
                assertThat(all(output)).as("after the build " + number).isEqualTo(all(clean));
            }
        }
        assertThat(published).as("that were killed after their last step").isPositive();
    }

    /** A program that is not to die of itself is killed once it has said so many steps; until then it goes on. */
    private static void publishAndDie(Path output, int number, int step, boolean chosen) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        Stream.of(OutputFolder.class, KilledPublisher.class, Encoder.class)
                                .map(KillsTest::place)
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator)),
                        KilledPublisher.class.getName(),
                        output.toString(),
                        Integer.toString(number),
                        Integer.toString(chosen ? step : NEVER))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader()) {
            int steps = 0;
            while (said.readLine() != null && (chosen || steps++ < step)) {
                // it goes on
            }
            if (!chosen) {
                process.destroyForcibly();
            }
        }
        process.waitFor();
    }

    private static Path place(Class<?> program) {
        try {
            return Path.of(
                    program.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
