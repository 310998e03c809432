package partnercities;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import partnercities.domain.agreement.Scheme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Firefox of this machine, without a window and with one page. It speaks WebDriver BiDi by itself (https://w3c.github.io/webdriver-bidi/):
 * commands and answers in JSON over a web socket, so it needs no driver. Debian's Firefox is not the one that Playwright would drive.
 */
final class Firefox implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern LISTENING = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");
    private static final long MOST_SECONDS = 180;
    /** It asks no host of its own accord, and people who get dizzy see each change at once. */
    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            Map.entry("app.normandy.enabled", false),
            Map.entry("app.update.disabledForTesting", true),
            Map.entry("browser.shell.checkDefaultBrowser", false),
            Map.entry("browser.startup.page", 0),
            Map.entry("browser.safebrowsing.update.enabled", false),
            Map.entry("datareporting.policy.dataSubmissionEnabled", false),
            Map.entry("extensions.update.enabled", false),
            Map.entry("network.captive-portal-service.enabled", false),
            Map.entry("network.connectivity-service.enabled", false),
            Map.entry("services.settings.server", "data:,"),
            Map.entry("toolkit.telemetry.enabled", false),
            Map.entry("ui.prefersReducedMotion", 1),
            // as Chromium without a window
            Map.entry("ui.useOverlayScrollbars", 1));

    /** Breaches of the server's policy stand in Firefox's console, but are not told. */
    private static final String TELL_BREACHES = """
            () => addEventListener('securitypolicyviolation',
              breach => console.error(breach.effectiveDirective + ' forbids ' + breach.blockedURI))""";

    private final Process process;
    private final Connection connection;
    private final String page;
    /** In which its own scripts run. */
    private final String window;

    private Firefox(Process process, Connection connection, String page, String window) {
        this.process = process;
        this.connection = connection;
        this.page = page;
        this.window = window;
    }

    /**
     * Starts it, or skips the test where there is none.
     *
     * @param profile an empty folder for what it keeps
     */
    static Firefox start(Path profile) throws IOException {
        Path program = Program.find("firefox-esr", "firefox-esr", "firefox");
        Files.write(
                profile.resolve("user.js"),
                SETTINGS.entrySet().stream()
                        .map(setting -> "user_pref(" + JSON.writeValueAsString(setting.getKey()) + ", "
                                + JSON.writeValueAsString(setting.getValue()) + ");")
                        .toList());
        Process process = Program.in(
                        profile,
                        program,
                        "--headless",
                        "--no-remote",
                        "--remote-debugging-port=0",
                        "--remote-allow-system-access", // for its settings
                        "--profile",
                        profile.toString())
                .redirectErrorStream(true)
                .start();
        try {
            Connection connection = Connection.to(address(process));
            connection.ask("session.new", Map.of("capabilities", Map.of()));
            connection.ask(
                    "session.subscribe",
                    Map.of("events", List.of("log.entryAdded", "network.responseCompleted", "network.fetchError")));
            connection.ask("script.addPreloadScript", Map.of("functionDeclaration", TELL_BREACHES));
            String page = connection
                    .ask("browsingContext.create", Map.of("type", "tab"))
                    .path("context")
                    .stringValue();
            String window = connection
                    .ask("browsingContext.getTree", Map.of("moz:scope", "chrome"))
                    .path("contexts")
                    .path(0)
                    .path("context")
                    .stringValue();
            return new Firefox(process, connection, page, window);
        } catch (IOException | RuntimeException | AssertionError failed) {
            process.destroyForcibly();
            throw failed;
        }
    }

    /** What it says first is where it listens; it goes on talking, and somebody must take that. */
    private static URI address(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> before = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                Thread listener = new Thread(() -> ignore(said), "what Firefox says");
                listener.setDaemon(true);
                listener.start();
                return URI.create(listening.group(1) + "/session");
            }
            before.add(line);
        }
        throw new AssertionError("Firefox ended, and said: " + before);
    }

    private static void ignore(BufferedReader said) {
        try {
            said.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // it ended
        }
    }

    void size(int width, int height) {
        onPage("browsingContext.setViewport", Map.of("viewport", Map.of("width", width, "height", height)));
    }

    /** Opens a page and waits until it is loaded. */
    void open(String address) {
        connection.forgetComplaints();
        onPage("browsingContext.navigate", Map.of("url", address, "wait", "complete"));
    }

    /** The colours that its reader likes. */
    void likes(Scheme scheme) {
        evaluate(
                window,
                "Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', %d)"
                        .formatted(scheme == Scheme.DARK ? 0 : 1));
    }

    /** The value of an expression; a promise is waited for. */
    JsonNode ask(String expression) {
        return evaluate(page, expression);
    }

    private JsonNode evaluate(String context, String expression) {
        JsonNode answer = connection.ask(
                "script.evaluate",
                Map.of(
                        "expression",
                        "(async () => JSON.stringify(await (" + expression + ")) ?? 'null')()",
                        "target",
                        Map.of("context", context),
                        "awaitPromise",
                        true));
        if (!answer.path("type").asString().equals("success")) {
            throw new AssertionError(
                    expression + ": " + answer.path("exceptionDetails").path("text"));
        }
        return JSON.readTree(answer.path("result").path("value").stringValue());
    }

    /** Presses keys one after the other: letters, or those of the WebDriver standard, as {@code \uE007} for Enter. */
    void press(String keys) {
        List<Map<String, String>> strokes = keys.codePoints()
                .mapToObj(Character::toString)
                .flatMap(key -> Stream.of("keyDown", "keyUp").map(type -> Map.of("type", type, "value", key)))
                .toList();
        onPage(
                "input.performActions",
                Map.of("actions", List.of(Map.of("type", "key", "id", "keyboard", "actions", strokes))));
    }

    /** What a reader sees of the page. */
    BufferedImage picture() throws IOException {
        String data = onPage("browsingContext.captureScreenshot", Map.of())
                .path("data")
                .stringValue();
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data)));
    }

    /** Warnings, errors and breaches of the policy since a page was opened, and what it did not get. */
    List<String> complaints() {
        return connection.complaints();
    }

    /** Waits for a complaint that has these words. */
    void awaitComplaint(String words) throws InterruptedException {
        connection.awaitComplaint(words);
    }

    private JsonNode onPage(String method, Map<String, ?> parameters) {
        return connection.ask(
                method,
                Stream.concat(Stream.of(Map.entry("context", page)), parameters.entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, MOST_SECONDS, TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly)
                .join();
    }

    /** The web socket: pairs answers with commands, and gathers complaints. */
    private static final class Connection implements WebSocket.Listener {
        private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
        private final List<String> complaints = new ArrayList<>();
        private final AtomicInteger last = new AtomicInteger();
        private final StringBuilder text = new StringBuilder();

        @SuppressWarnings("NullAway.Init")
        private WebSocket socket;

        static Connection to(URI address) {
            Connection connection = new Connection();
            connection.socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(address, connection)
                    .orTimeout(MOST_SECONDS, TimeUnit.SECONDS)
                    .join();
            return connection;
        }

        JsonNode ask(String method, Map<String, ?> parameters) {
            int number = last.incrementAndGet();
            CompletableFuture<JsonNode> answer = new CompletableFuture<>();
            open.put(number, answer);
            String command = JSON.writeValueAsString(Map.of("id", number, "method", method, "params", parameters));
            return socket.sendText(command, true)
                    .thenCompose(sent -> answer)
                    .orTimeout(MOST_SECONDS, TimeUnit.SECONDS)
                    .join();
        }

        synchronized List<String> complaints() {
            return List.copyOf(complaints);
        }

        synchronized void forgetComplaints() {
            complaints.clear();
        }

        private synchronized void complain(String complaint) {
            complaints.add(complaint);
            notifyAll();
        }

        synchronized void awaitComplaint(String words) throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
            while (complaints.stream().noneMatch(complaint -> complaint.contains(words))) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("Nobody complains of '" + words + "', but of " + complaints);
                }
                wait(left);
            }
        }

        /** Long messages come in parts. */
        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                if (message.path("type").asString().equals("event")) {
                    hear(message.path("method").asString(), message.path("params"));
                } else {
                    answer(message);
                }
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void answer(JsonNode message) {
            CompletableFuture<JsonNode> answer = open.remove(message.path("id").asInt());
            if (answer == null) {
                return;
            }
            if (message.path("type").asString().equals("success")) {
                answer.complete(message.path("result"));
            } else {
                answer.completeExceptionally(new UncheckedIOException(
                        new IOException(message.path("message").asString())));
            }
        }

        private void hear(String event, JsonNode parameters) {
            switch (event) {
                case "log.entryAdded" -> {
                    if (List.of("error", "warn")
                            .contains(parameters.path("level").asString())) {
                        complain(parameters.path("text").asString());
                    }
                }
                case "network.fetchError" ->
                    complain(parameters.path("request").path("url").asString() + ": "
                            + parameters.path("errorText").asString());
                default -> {
                    int status = parameters.path("response").path("status").asInt();
                    if (status >= 400) {
                        complain(parameters.path("response").path("url").asString() + ": " + status);
                    }
                }
            }
        }
    }
}
