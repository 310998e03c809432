package partnercities.views;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells robots from people by what they call themselves. Robots that take the name of a browser pass for people. */
final class Robots {
    private static final Pattern NAMES = names();
    /** Logs repeat a few thousand names millions of times, and the patterns are slow. */
    private static final int REMEMBERED = 10_000;

    private final Map<String, Boolean> remembered = new LinkedHashMap<>();

    /**
     * Whether it is a robot; what has no name is one, since every browser has.
     *
     * @param agent the header {@code User-Agent} as it was logged
     */
    boolean include(String agent) {
        Boolean known = remembered.get(agent);
        if (known != null) {
            return known;
        }
        boolean robot =
                agent.isBlank() || agent.equals("-") || NAMES.matcher(agent).find();
        if (remembered.size() == REMEMBERED) {
            remembered.clear();
        }
        remembered.put(agent, robot);
        return robot;
    }

    /** One pattern a line, of which any part of a name may match one in any case. */
    private static Pattern names() {
        try (InputStream stream = Objects.requireNonNull(Robots.class.getResourceAsStream("robots.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return Pattern.compile(
                    lines.lines().filter(line -> !line.isEmpty()).collect(Collectors.joining("|")),
                    Pattern.CASE_INSENSITIVE);
        } catch (IOException reading) {
            throw new UncheckedIOException(reading);
        }
    }
}
