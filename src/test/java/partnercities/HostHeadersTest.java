package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the real site wants servers to say, in its file for hosts. */
class HostHeadersTest {
    private static final Pattern HEADER = Pattern.compile("(?m)^ {2}([\\w-]+): (.+)$");

    /** The headers of all files by name. */
    static Map<String, String> ofAllFiles() {
        try {
            String forAll = Files.readString(RealSite.get().folder().resolve("_headers"))
                    .split(Pattern.quote("\n\n"))[0];
            return HEADER.matcher(forAll)
                    .results()
                    .collect(Collectors.toMap(
                            (MatchResult header) -> header.group(1), (MatchResult header) -> header.group(2)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String policy() {
        return ofAllFiles().getOrDefault("Content-Security-Policy", "");
    }

    @Test
    void thePolicyForbidsWhatItDoesNotName() {
        assertThat(policy())
                .startsWith("default-src 'none';")
                .contains("base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "http");
    }
}
