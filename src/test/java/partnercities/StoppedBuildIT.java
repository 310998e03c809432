package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The finished program, told to end in the middle of a build. */
@Timeout(120)
class StoppedBuildIT {
    private static final int TERMINATED = 128 + 15;

    @Test
    void aBuildThatIsToldToEndSaysThatTheSiteIsAsItWas(@TempDir Path folder) throws Exception {
        Path output = Files.createDirectory(folder.resolve("output"));
        Path err = folder.resolve("err");
        try (WatchService watch = output.getFileSystem().newWatchService()) {
            output.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Process build = Program.in(
                            Path.of("").toAbsolutePath(),
                            Program.java(),
                            "-jar",
                            "target/partner-cities.jar",
                            "build",
                            "--output",
                            output.toString())
                    .redirectError(err.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            watch.take(); // of the generator's own folder, long before it publishes
            build.destroy();

            assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(build.exitValue()).isEqualTo(TERMINATED);
        }
        assertThat(err).content().contains("Stopped: nothing was published, the site is as it was.");
        assertThat(RealSite.filesByPath(output)).isEmpty();
    }
}
