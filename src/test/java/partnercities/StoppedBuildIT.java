package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The finished program, told to end in the middle of a build. */
@Timeout(300)
class StoppedBuildIT {
    private static final int TERMINATED = 128 + 15;

    @Test
    void aBuildThatIsToldToEndSaysThatTheSiteIsAsItWas(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("output");
        Files.createDirectories(output.resolve(".partner-cities"));
        Path err = folder.resolve("err");
        try (WatchService watch = output.getFileSystem().newWatchService()) {
            output.resolve(".partner-cities").register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Process build = Program.in(
                            Path.of("").toAbsolutePath(),
                            Program.java(),
                            "-XX:TieredStopAtLevel=1", // as the launcher does, which takes less time
                            "-XX:+UseSerialGC",
                            "-jar",
                            "target/partner-cities.jar",
                            "build",
                            "--output",
                            output.toString())
                    .redirectError(err.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            waitForDrafts(output.resolve(".partner-cities"), watch); // long before it publishes
            build.destroy();

            assertThat(build.waitFor(180, TimeUnit.SECONDS)).isTrue();
            assertThat(build.exitValue()).isEqualTo(TERMINATED);
        }
        assertThat(err).content().contains("Stopped: nothing was published, the site is as it was.");
        assertThat(RealSite.filesByPath(output)).isEmpty();
    }

    private static void waitForDrafts(Path hidden, WatchService watch) throws IOException, InterruptedException {
        Path staging = hidden.resolve("staging");
        while (!Files.isDirectory(staging)) {
            watch.take().reset();
        }
        staging.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        while (isEmpty(staging)) {
            watch.take().reset();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
