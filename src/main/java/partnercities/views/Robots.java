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

/** Tells robots from people by their User-Agent. Robots that pose as a browser pass for people. */
final class Robots {
    private static final Pattern NAMES = names();
    /** How many answers are cached: logs repeat a few thousand names millions of times, and matching is slow. */
    private static final int REMEMBERED = 10_000;

    private final Map<String, Boolean> remembered = new LinkedHashMap<>();

    /**
     * Whether this is a robot. So is an agent without a name, since every browser has one.
     *
     * @param agent the {@code User-Agent} header as logged
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

    /** Reads the patterns, one per line. Each may match any part of a name, in any case. */
    private static Pattern names() {
        try (InputStream stream = Objects.requireNonNull(Robots.class.getResourceAsStream("robots.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return Pattern.compile(
                    lines.lines().filter(line -> !line.isEmpty()).collect(Collectors.joining("|")),
                    Pattern.CASE_INSENSITIVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
