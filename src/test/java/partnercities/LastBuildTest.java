package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A build in which nothing has changed answers at once, and whatever may change its result is seen. Whether the stages ran
 * is told by a mark in the noted report, which only the note can have brought.
 */
class LastBuildTest {
    private static final String MARK = "[noted]";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    SmallSite site;

    private record Called(int status, String out, String err) {
        boolean isNoted() {
            return out.contains(MARK);
        }

        /** Without the mark and the seconds. */
        Called plain() {
            return new Called(status, out.replace(MARK, "").replaceAll("[0-9.]+ s\\R", ""), err);
        }
    }

    @BeforeEach
    void writeContent() throws IOException {
        site = SmallSite.in(folder.resolve("content"));
        site.announce("2023-02-02-visit", "A visit", "published: 2023-02-03T12:00\nexpires: 2023-02-05T06:00\n");
        site.announce("2023-02-01-draft", "A draft", "published: 2023-02-01\ndraft: true\n");
        site.misplaceTheCity();
    }

    @Test
    void theNextBuildSaysAtOnceWhatAFullOneWouldSay() throws IOException {
        build();
        Called full = build("--timings"); // lets all stages run
        mark();

        Called quick = build();

        assertThat(quick.isNoted()).isTrue();
        assertThat(quick.plain().out()).isEqualTo(full.plain().out()).contains("Not published:", "(0 written, ");
        assertThat(full.err()).startsWith(quick.err());
        assertThat(quick.err()).contains("warning[misplaced-city]");
        assertThat(quick.status()).isZero();
    }

    @Test
    void programsGetTheSameJson() throws IOException {
        Called full = build("--format", "json");
        assertThat(build("--format", "json")).isEqualTo(full);
        assertThat(full.out()).startsWith("[").contains("misplaced-city");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--drafts", "--base-url=https://other.example/", "--format=json", "--timings"})
    void anotherOptionIsSeen(String option) throws IOException {
        build();
        mark();

        assertThat(build(option).isNoted()).isFalse();
    }

    @Test
    void strictnessIsSeen() throws IOException {
        build();

        assertThat(build("--strict").status()).isEqualTo(1);
        assertThat(build("--strict").status()).isEqualTo(1);
    }

    /** In Warsaw, noon is at 11:00 UTC and midnight at 23:00 UTC; the announcement expires at 5:00 UTC. */
    @ParameterizedTest
    @CsvSource({
        "2023-02-03T10:00:00Z, 2023-02-03T10:59:59Z, true",
        "2023-02-03T10:00:00Z, 2023-02-03T11:00:00Z, false",
        "2023-02-03T11:00:00Z, 2023-02-03T22:59:59Z, true",
        "2023-02-03T11:00:00Z, 2023-02-03T23:00:00Z, false",
        "2023-02-03T11:00:00Z, 2023-02-03T10:59:59Z, false",
        "2023-02-05T04:00:00Z, 2023-02-05T04:59:59Z, true",
        "2023-02-05T04:00:00Z, 2023-02-05T05:00:00Z, false",
        "2023-02-05T04:00:00Z, 2023-02-04T22:59:59Z, false"
    })
    void theMomentMattersWhenSomethingAppearsExpiresOrTheDayEnds(String first, String then, boolean same)
            throws IOException {
        build("--now", first);
        mark();

        assertThat(build("--now", then).isNoted()).isEqualTo(same);
    }

    @Test
    void everyChangeOfASourceIsSeen() throws IOException {
        Path text = site.content().resolve("cities/leiden/en.md");
        Path own = Files.createDirectories(folder.resolve("templates"));
        List<Change> changes = List.of(
                () -> Files.writeString(text, Files.readString(text).replace("long time", "LONG time")),
                () -> keepTime(
                        text,
                        () -> Files.writeString(text, Files.readString(text).replace("LONG time", "Long time"))),
                () -> site.write("pages/about/en.md", "---\ntitle: About\nsummary: All.\n---\nAll.\n"),
                () -> Files.delete(site.content().resolve("pages/about/en.md")),
                () -> Files.writeString(own.resolve("robots.ftl"), "User-agent: Toruń\n"),
                () -> Files.delete(own.resolve("robots.ftl")));
        for (int index = 0; index < changes.size(); index++) {
            build("--templates", own.toString());
            mark();
            assertThat(build("--templates", own.toString()).isNoted())
                    .as("before " + index)
                    .isTrue();

            changes.get(index).make();

            assertThat(build("--templates", own.toString()).isNoted())
                    .as("change " + index)
                    .isFalse();
        }
    }

    @Test
    void aSourceThatWasOnlyTouchedIsTheSame() throws IOException {
        build();
        mark();
        for (Path file : RealSite.filesBelow(site.content())) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        }

        assertThat(build().isNoted()).isTrue();
        assertThat(build().isNoted()).isTrue();
    }

    @Test
    void everyChangeOfTheOutputIsSeenAndMended() throws IOException {
        Path home = output().resolve("en/index.html");
        List<Change> changes = List.of(
                () -> Files.writeString(home, Files.readString(home).replace("html", "HTML")),
                () -> keepTime(
                        home,
                        () -> Files.writeString(home, Files.readString(home).replace("html", "HTML"))),
                () -> Files.delete(home),
                () -> Files.move(home, home.resolveSibling("elsewhere.html")),
                () -> swapFolders(output().resolve("en")),
                () -> Files.delete(output().resolve(".partner-cities/manifest")));
        for (int index = 0; index < changes.size(); index++) {
            build();
            Map<String, String> good = visible();
            mark();
            assertThat(build().isNoted()).as("before " + index).isTrue();

            changes.get(index).make();

            assertThat(build().isNoted()).as("change " + index).isFalse();
            assertThat(visible()).containsAllEntriesOf(good);
        }
    }

    @Test
    void aLinkInThePlaceOfAFolderIsSeen() throws IOException {
        build();
        mark();
        Files.move(output().resolve("en"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(output().resolve("en"), folder.resolve("elsewhere"));

        Called called = build();

        assertThat(called.isNoted()).isFalse();
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).contains("error[foreign-file]");
    }

    @Test
    void filesOfOthersDoNotMatter() throws IOException {
        build();
        mark();
        Files.writeString(output().resolve("en/theirs.txt"), "theirs");
        Files.setPosixFilePermissions(
                output().resolve("en/index.html"),
                java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));

        assertThat(build().isNoted()).isTrue();
        assertThat(build().isNoted()).isTrue();
    }

    @Test
    void errorsAreFoundAnewAndGoneOnesForgotten() throws IOException {
        build();
        mark();
        site.writeAgreement("leyden");
        assertThat(build().status()).isEqualTo(1);
        assertThat(build().err()).contains("error[unknown-city]");
        site.writeAgreement("leiden");

        assertThat(build().isNoted())
                .as("the output still is that of the first build")
                .isTrue();
    }

    @Test
    void aWarningOfPublishingIsNotRepeated() throws IOException {
        site.write("pages/about/en.md", "---\ntitle: About\nsummary: All.\n---\nAll.\n");
        build();
        Files.writeString(output().resolve("en/about/index.html"), "edited");
        Files.delete(site.content().resolve("pages/about/en.md"));
        assertThat(build().err()).contains("warning[edited-file]");

        assertThat(build().err()).doesNotContain("edited-file");
        assertThat(build().err()).doesNotContain("edited-file");
    }

    /** A day is over at midnight at home; after 30 days nobody is told any more. */
    @Test
    void aLostAddressIsToldForThirtyDaysAlsoWhereNothingElseChanges() throws IOException {
        site.write("pages/about/en.md", "---\ntitle: About\nsummary: All.\n---\nAll.\n");
        build("--now", "2026-01-01");
        site.write("pages/about/en.md", "---\ntitle: About us\nsummary: All.\n---\nAll.\n");

        assertThat(build("--now", "2026-01-02").err()).contains("[lost-address]", "former-slugs: [about];");
        mark();
        Called quick = build("--now", "2026-01-02T13:00:00Z");
        assertThat(quick.isNoted()).isTrue();
        assertThat(quick.err()).contains("[lost-address]");
        Called later = build("--now", "2026-01-31");
        assertThat(later.isNoted()).isFalse();
        assertThat(later.err()).contains("[lost-address]");
        assertThat(build("--now", "2026-02-01").err()).doesNotContain("[lost-address]");
    }

    @Test
    void aStrictBuildTellsOfALostAddressUntilItIsAnswered() throws IOException {
        site.write("cities/leiden/city.yaml", """
                country: NL
                coordinates: {latitude: 52.1601, longitude: 4.4970, source: atlas}
                names: {en: Leiden}
                category: partner
                """);
        site.write("pages/about/en.md", "---\ntitle: About\nsummary: All.\n---\nAll.\n");
        assertThat(build("--strict").status()).isZero();
        site.write("pages/about/en.md", "---\ntitle: About us\nsummary: All.\n---\nAll.\n");

        assertThat(build("--strict").status()).isEqualTo(1);
        assertThat(build("--strict").status()).isEqualTo(1);
        site.write("pages/about/en.md", "---\ntitle: About us\nsummary: All.\nformer-slugs: about\n---\nAll.\n");
        assertThat(build("--strict").status()).isZero();
        assertThat(output().resolve("en/about/index.html")).content().contains("url=/en/about-us/");
    }

    @Test
    void aDamagedNoteIsNotBelieved() throws IOException {
        build();
        Path note = output().resolve(".partner-cities/note");
        for (String damage :
                List.of("", "\\q", Files.readString(note).substring(9), Files.readString(note) + "more\n")) {
            Files.writeString(note, damage);
            assertThat(build().out()).startsWith("Not published:").contains("(0 written, ");
        }
    }

    /** What a person, a program or chance may do between two builds. */
    private interface Change {
        void make() throws IOException;
    }

    private static void keepTime(Path file, Change change) throws IOException {
        FileTime before = Files.getLastModifiedTime(file);
        change.make();
        Files.setLastModifiedTime(file, before);
    }

    /** Puts an older copy with the same times in the place of a folder. */
    private void swapFolders(Path site) throws IOException {
        Path older = Files.createDirectories(folder.resolve("older"));
        RealSite.copy(site, older);
        Path home = older.resolve("index.html");
        keepTime(home, () -> Files.writeString(home, Files.readString(home).replace("html", "HTML")));
        Files.move(site, folder.resolve("away"));
        Files.move(older, site);
    }

    private Path output() {
        return folder.resolve("output");
    }

    /** Changes the noted report, so that it can be told from one that the stages made. */
    private void mark() throws IOException {
        Path note = output().resolve(".partner-cities/note");
        Files.writeString(note, Files.readString(note).replace("Built ", MARK + "Built "));
    }

    private Map<String, String> visible() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : RealSite.filesBelow(output())) {
            String path = output().relativize(file).toString();
            if (!path.startsWith(".partner-cities") && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                contents.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private Called build(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("build", "--content", site.content().toString()));
        arguments.addAll(List.of("--output", output().toString()));
        if (!List.of(options).contains("--now")) {
            arguments.addAll(List.of("--now", "2026-01-01"));
        }
        if (List.of(options).stream().noneMatch(option -> option.startsWith("--format"))) {
            arguments.addAll(List.of("--format", "text"));
        }
        arguments.addAll(List.of(options));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(arguments.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
        return new Called(status, out.toString(), err.toString());
    }
}
