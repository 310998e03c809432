package partnercities;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** Serves a built site as a public web server does: compressed, and under the policy that the site asks for. */
final class PolicyServer implements AutoCloseable {
    /** Whether browsers keep what does not change under its address, as the site asks for, too; what they keep they do not weigh again. */
    enum Caching {
        NOTHING,
        ASSETS
    }

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "json", "application/json",
            "geojson", "application/geo+json",
            "png", "image/png");

    /** Where the script lies that tests check pages with; browsers keep it, and what they have made of it. */
    static final String AXE = "/axe.js";

    private static final String KEPT = "public, max-age=31536000, immutable";

    private final HttpServer server;
    private final Path folder;
    private final String basePath;
    private final Caching caching;
    private final String policy = HostHeadersTest.policy();
    private final Map<String, Integer> weights = new ConcurrentHashMap<>();
    /** By path, as it is sent; a site does not change while it is visited. */
    private final Map<String, byte[]> sent = new ConcurrentHashMap<>();

    private PolicyServer(HttpServer server, Path folder, String basePath, Caching caching) {
        this.server = server;
        this.folder = folder;
        this.basePath = basePath;
        this.caching = caching;
    }

    static PolicyServer start(Path folder, String basePath, Caching caching) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        PolicyServer server = new PolicyServer(http, folder, basePath, caching);
        http.createContext(basePath, server::answer);
        http.createContext(AXE, PolicyServer::answerWithAxe);
        http.start();
        return server;
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + basePath + path;
    }

    /** Bytes that went over the wire, by file; text is compressed. */
    Map<String, Integer> weights() {
        return new TreeMap<>(weights);
    }

    void forgetWeights() {
        weights.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(basePath.length());
        Path file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        if (!Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        String name = file.getFileName().toString();
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        if (caching == Caching.ASSETS && path.startsWith("assets/")) {
            exchange.getResponseHeaders().set("Cache-Control", KEPT);
        }
        if (isText(name)) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        byte[] content = sent.computeIfAbsent(path, first -> content(file));
        weights.put(path, content.length);
        exchange.sendResponseHeaders(200, content.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(content);
        }
    }

    private static void answerWithAxe(HttpExchange exchange) throws IOException {
        byte[] script = AxeBuilder.getAxeScript().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault("js", ""));
        exchange.getResponseHeaders().set("Cache-Control", KEPT);
        exchange.sendResponseHeaders(200, script.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(script);
        }
    }

    private static boolean isText(String name) {
        return !name.endsWith(".png") && !name.endsWith(".woff2");
    }

    private static byte[] content(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            if (!isText(file.getFileName().toString())) {
                return content;
            }
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
                gzip.write(content);
            }
            return compressed.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
