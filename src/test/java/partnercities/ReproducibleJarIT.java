package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes the jar once more; only {@code mvn verify -P reproducible} does, since it takes a minute. */
@Tag("reproducible")
class ReproducibleJarIT {
    private static final Path JAR = Path.of("target", "partner-cities.jar");

    @Test
    void theSameSourcesMakeTheSameJarInAnotherFolderLanguageAndTimeZone(@TempDir Path folder)
            throws IOException, InterruptedException {
        for (String name : List.of("pom.xml", "LICENSE", "NOTICE", ".mvn", "docs", "templates", "src/main")) {
            Path source = Path.of(name);
            Path target = folder.resolve(name);
            Files.createDirectories(target.getParent());
            if (Files.isDirectory(source)) {
                RealSite.copy(source, target);
            } else {
                Files.copy(source, target);
            }
        }
        Path log = folder.resolve("log");
        ProcessBuilder maven = Program.in(
                folder,
                Program.find("maven", "mvn"),
                "-o",
                "-q",
                "-B",
                "-P",
                "!checks",
                "-Dmaven.test.skip=true",
                "package");
        maven.environment().put("TZ", "Pacific/Kiritimati");
        maven.environment().put("MAVEN_OPTS", "-Duser.language=tr -Duser.country=TR");
        int status = maven.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        assertThat(status).as(Files.readString(log)).isZero();
        assertThat(Files.mismatch(folder.resolve(JAR), JAR)).isEqualTo(-1);
    }
}
