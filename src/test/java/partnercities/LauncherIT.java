package partnercities;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import tools.jackson.databind.json.JsonMapper;

/** The finished jar, and the launcher of a copy of this project with less content, which leaves the project's own jar alone. */
@Timeout(600)
class LauncherIT {
    private static final Path JAR = Path.of("target/partner-cities.jar").toAbsolutePath();
    private static final Pattern ADDRESS = Pattern.compile("The site is at (http://\\S+) until .*");

    /** On disk, since programs in memory are often forbidden. */
    @TempDir(factory = TempDirFactory.Standard.class)
    @SuppressWarnings("NullAway.Init")
    static Path temporary;

    @SuppressWarnings("NullAway.Init")
    private static Path project;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeAll
    static void copyTheProject() throws IOException {
        project = temporary.resolve("project");
        for (String part : List.of("site", "pom.xml", "templates", "target/partner-cities.jar", "target/lib")) {
            RealSite.copy(Path.of(part), project.resolve(part));
        }
        SmallSite.in(project.resolve("content"));
        makeTheJarNew(project);
    }

    /** Done last, so that the jar counts as newer than what it is made of, of which folders are made while copying. */
    private static void makeTheJarNew(Path place) throws IOException {
        Files.writeString(place.resolve("target/site-stamp"), "");
    }

    @BeforeEach
    void makeAFolder() throws IOException {
        folder = Files.createTempDirectory(temporary, "folder");
    }

    @Test
    void theJarAloneBuildsAnotherCitysSite() throws Exception {
        SmallSite.in(folder.resolve("content"));

        Program.Ended built = Program.run(
                folder, Program.java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", JAR.toString(), "build");

        assertThat(built.status()).as(built.err()).isZero();
        assertThat(built.err()).isEmpty();
        assertThat(built.out()).startsWith("Built site-output: ");
        SortedMap<String, Path> files = RealSite.filesByPath(folder.resolve("site-output"));
        assertThat(files).containsKeys("index.html", "en/index.html", "en/cities/leiden/index.html", "404.html");
        for (Path file : files.values()) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContainIgnoringCase("lublin");
        }
    }

    /** Other JVMs iterate over unordered sets in other orders. */
    @Test
    void theJarBuildsTheSameSiteAsTheTests() throws Exception {
        Program.Ended built = Program.run(
                Path.of("").toAbsolutePath(),
                Program.java(),
                "-Duser.language=tr",
                "-Duser.timezone=Asia/Tokyo",
                "-XX:TieredStopAtLevel=1", // as the launcher does, which takes less time
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toString(),
                "build",
                "--now",
                RealSite.NOW.toString(),
                "--output",
                folder.toString());

        assertThat(built.status()).as(built.err()).isZero();
        SortedMap<String, Path> files = RealSite.filesByPath(folder);
        assertThat(files.keySet()).isEqualTo(RealSite.get().files().keySet());
        files.forEach((path, file) ->
                assertThat(file).hasSameBinaryContentAs(RealSite.get().files().get(path)));
    }

    @Test
    void elsewhereTheLauncherBuildsItsOwnSite() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("my-site"), project.resolve("site"));
        Path link2 = Files.createSymbolicLink(folder.resolve("link"), link);

        Program.Ended built = Program.run(folder, link2, "build");

        assertThat(built.status()).as(built.err()).isZero();
        assertThat(built.err()).isEmpty();
        assertThat(project.resolve("site-output/en/cities/leiden/index.html")).exists();
        assertThat(folder.resolve("site-output")).doesNotExist();
    }

    /** The JVM writes its archive of classes when the first build ends; the second takes it over, the third uses it. None says so. */
    @Test
    void theLauncherBuildsTheSiteOfTheFolderItIsCalledInAgainAndAgain() throws Exception {
        SmallSite.in(folder.resolve("content"));
        for (int build = 1; build <= 3; build++) {
            Program.Ended built = Program.run(folder, project.resolve("site"), "build", "--format", "json");

            assertThat(built.status()).as(built.err()).isZero();
            assertThat(built.err()).as("build " + build).isEmpty();
            assertThat(new JsonMapper().readTree(built.out()).isEmpty())
                    .as(built.out())
                    .isTrue();
            assertThat(folder.resolve("site-output/en/cities/leiden/index.html"))
                    .exists();
        }
        try (var files = Files.list(project.resolve("target"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.matches("site-\\d+-\\d+\\.jsa"));
        }
    }

    /**
     * The JVM looks at where the jar lies, so the archive that was copied with the folder is of no use there. A few archives stay, the
     * newest.
     */
    @Test
    void aCopyOfTheProjectGetsAnArchiveOfItsOwnAndArchivesDoNotPileUp() throws Exception {
        SmallSite.in(folder.resolve("content"));
        Path copy = folder.resolve("copy");
        if (archives(project).isEmpty()) { // no other test has made one
            archivesAfterTwoBuilds(project);
        }
        RealSite.copy(project, copy);
        makeTheJarNew(copy);
        assertThat(archives(copy)).isNotEmpty().noneMatch(archive -> serves(archive, copy));
        for (int place = 0; place < 9; place++) {
            Files.writeString(copy.resolve("target/site-" + place + "-1.jsa"), "of another place");
        }
        Files.writeString(copy.resolve("target/site-9-1.jsa.99999999"), "of a build that was killed");

        Set<Path> before = archives(copy);

        Set<Path> left = archivesAfterTwoBuilds(copy);

        assertThat(left).hasSize(4);
        assertThat(left.stream().filter(archive -> !before.contains(archive)))
                .singleElement()
                .matches(archive -> serves(archive, copy));
        assertThat(copy.resolve("target/site-9-1.jsa.99999999")).doesNotExist();
    }

    private Set<Path> archivesAfterTwoBuilds(Path place) throws Exception {
        for (int build = 1; build <= 2; build++) {
            Program.Ended built = Program.run(folder, place.resolve("site"), "build");
            assertThat(built.status()).as(built.err()).isZero();
        }
        return archives(place);
    }

    private static Set<Path> archives(Path place) throws IOException {
        try (var files = Files.list(place.resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("site-\\d+-\\d+\\.jsa"))
                    .collect(Collectors.toSet());
        }
    }

    /** Whether the JVM takes classes from the archive, and does not start rather than leave it aside. */
    private static boolean serves(Path archive, Path place) {
        try {
            return Program.run(
                                    place,
                                    Program.java(),
                                    "-Xshare:on",
                                    "-XX:SharedArchiveFile=" + archive,
                                    "-jar",
                                    place.resolve("target/partner-cities.jar").toString(),
                                    "--version")
                            .status()
                    == 0;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theLauncherPassesOnWhatCameOfIt() throws Exception {
        SmallSite.in(folder.resolve("content")).writeAgreement("leyden");

        assertThat(Program.run(folder, project.resolve("site"), "check").status())
                .isEqualTo(1);
        assertThat(Program.run(folder, project.resolve("site"), "biuld").status())
                .isEqualTo(2);
    }

    @Test
    void serveShowsTheSiteAndWhatBecomesOfIt() throws Exception {
        SmallSite site = SmallSite.in(folder.resolve("content"));
        Process serving = Program.in(folder, project.resolve("site"), "serve", "--port", "0")
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(serving.getInputStream(), UTF_8))) {
            URI address = addressIn(out);
            assertThat(get(address.resolve("en/cities/leiden/"))).contains("for a long time");
            assertThat(folder.resolve("site-output")).doesNotExist();

            HttpClient client = HttpClient.newHttpClient();
            HttpRequest events = HttpRequest.newBuilder(address.resolve(".partner-cities/events"))
                    .build();
            try (BufferedReader news = new BufferedReader(new InputStreamReader(
                    client.send(events, BodyHandlers.ofInputStream()).body(), UTF_8))) {
                assertThat(event(news)).startsWith("event: site");

                site.write("cities/leiden/en.md", "---\nsummary: Leiden is near.\n---\nUntil tomorrow.\n");
                awaitEvent(news, "event: site");
                assertThat(get(address.resolve("en/cities/leiden/"))).contains("Until tomorrow.");

                site.writeAgreement("leyden");
                awaitEvent(news, "unknown-city");
                assertThat(get(address.resolve("en/cities/leiden/"))).contains("Until tomorrow.");
            }
        } finally {
            serving.destroy();
            serving.waitFor();
        }
    }

    private static URI addressIn(BufferedReader out) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.matches()) {
                return URI.create(address.group(1));
            }
        }
        throw new AssertionError("serve ended without an address");
    }

    private static void awaitEvent(BufferedReader news, String text) throws IOException {
        String event = event(news);
        while (!event.contains(text)) {
            event = event(news);
        }
    }

    private static String event(BufferedReader news) throws IOException {
        StringBuilder event = new StringBuilder();
        for (String line = news.readLine(); line != null && !line.isEmpty(); line = news.readLine()) {
            event.append(line).append('\n');
        }
        return event.toString();
    }

    private static String get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }
}
