package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.encoding.MediaType;
import partnercities.plan.hosting.Host;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code ./site host} writes; that real servers understand it, browser tests show. */
class HostCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private SmallSite site;

    private record Called(int status, String out, String err) {}

    @BeforeEach
    void writeContent() throws IOException {
        site = SmallSite.in(folder.resolve("content"));
    }

    @ParameterizedTest
    @EnumSource
    void everySetUpNamesTheSiteAndHowToMakeItAnew(Host host) {
        Called made = host(host.toString());

        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out()).contains("https://torun.example/", "./site host " + host);
    }

    @ParameterizedTest
    @EnumSource
    void aSetUpCanBeWrittenIntoAFolder(Host host) throws IOException {
        Called made = host(host.toString(), "--output", folder.resolve("set-up").toString());

        assertThat(made.status()).as(made.err()).isZero();
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : RealSite.filesBelow(folder.resolve("set-up"))) {
            files.put(folder.resolve("set-up").relativize(file).toString(), Files.readString(file));
        }
        assertThat(made.out().lines())
                .containsExactlyInAnyOrderElementsOf(files.keySet().stream()
                        .map(file -> "Wrote " + folder.resolve("set-up").resolve(file))
                        .toList());
    }

    @Test
    void theSetUpIsThatOfTheAddressThatTheCommandNames() {
        assertThat(host("nginx", "--base-url", "http://localhost:8000/a.b/").out())
                .contains("listen 8000;", "server_name localhost;", "/a\\.b/(assets|files)/", "location ^~ /a.b/");
        assertThat(host("caddy", "--base-url", "http://localhost:8000/a.b/", "--documents", "/home/www")
                        .out())
                .contains("http://localhost:8000 {", "root * \"/home/www\"");
    }

    /** No host can be made to read a line of its set-up otherwise than it is meant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://e.example/a;b/",
                "https://e.example/$a/",
                "https://e.example/a%22b/",
                "https://e.example/a%0Ab/"
            })
    void aPathThatServersMayMisunderstandIsRefused(String address) {
        Called made = host("nginx", "--base-url", address);

        assertThat(made.status()).isEqualTo(2);
        assertThat(made.out()).isEmpty();
        assertThat(made.err()).contains("has characters that mean something else to a web server.");
    }

    @Test
    void contentWithErrorsGetsNoSetUp() throws IOException {
        site.writeAgreement("nowhere");

        Called made = host("apache");

        assertThat(made.status()).isEqualTo(1);
        assertThat(made.out()).isEmpty();
        assertThat(made.err()).contains("error[unknown-city]");
    }

    @Test
    void theWebsiteOfABucketIsSetUpInJson() throws IOException {
        host("s3", "--output", folder.toString());
        JsonNode website = JsonMapper.shared().readTree(Files.readString(folder.resolve("website.json")));

        assertThat(website.at("/ErrorDocument/Key").asString()).isEqualTo("404.html");
        assertThat(website.at("/RoutingRules/0/Redirect/ReplaceKeyWith").asString())
                .isEqualTo("en/open-data/");
    }

    /** By a stand-in for the program that knows which files its options mean. */
    @Test
    void everyFileIsUploadedOnceAsWhatItIs() throws Exception {
        Path sh = Program.find("bash", "bash");
        Path aws = Files.writeString(folder.resolve("aws"), """
                #!/bin/bash
                site=$3 filters=() type=
                shift 4
                while [ $# -gt 0 ]; do
                  case $1 in
                    --include) filters+=("+$2") ;;
                    --exclude) filters+=("-$2") ;;
                    --cache-control) cache=$2 ;;
                    --content-type) type=$2 ;;
                    --delete) exit 0 ;;
                  esac
                  shift 2
                done
                cd "$site"
                find . -type f | sed 's,^\\./,,' | while read -r file; do
                  goes=+
                  for filter in "${filters[@]}"; do
                    case $file in ${filter:1}) goes=${filter:0:1} ;; esac
                  done
                  if [ $goes = + ]; then echo "$file|$cache|$type" >> "$UPLOADED"; fi
                done
                """);
        Files.setPosixFilePermissions(aws, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path built = RealSite.get().folder();
        host("s3", "--output", folder.toString());

        Program.Ended ended = Program.run(
                folder, sh, "-c", "PATH=$PWD:$PATH UPLOADED=$PWD/uploaded sh upload.sh " + built + " bucket");

        assertThat(ended.status()).as(ended.err()).isZero();
        List<String> uploaded = Files.readAllLines(folder.resolve("uploaded"));
        Map<String, Path> files = RealSite.filesByPath(built);
        files.remove("_headers");
        files.remove("_redirects");
        assertThat(uploaded.stream().map(line -> line.split("\\|", -1)[0]))
                .containsExactlyInAnyOrderElementsOf(files.keySet());
        assertThat(uploaded).allSatisfy(line -> {
            String[] told = line.split("\\|", -1);
            assertThat(told[1])
                    .isEqualTo(
                            told[0].matches("(assets|files)/.*") ? "public, max-age=31536000, immutable" : "no-cache");
            assertThat(told[2]).isIn(MediaType.of(told[0]), "");
            assertThat(told[2].isEmpty()).isEqualTo(MediaType.of(told[0]).equals("application/octet-stream"));
        });
        assertThat(uploaded.get(0)).startsWith("assets/");
        assertThat(uploaded.get(uploaded.size() - 1)).contains(".html|");
    }

    private Called host(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] command = Stream.concat(
                        Arrays.stream(new String[] {
                            "host", "--content", folder.resolve("content").toString()
                        }),
                        Arrays.stream(arguments))
                .toArray(String[]::new);
        int status = Main.run(command, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Called(status, out.toString(), err.toString());
    }
}
