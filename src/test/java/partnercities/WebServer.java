package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A real web server with a site, set up as {@code ./site host} says. All three go into the background when they listen, so
 * there is nothing to wait for but the end of the call.
 */
final class WebServer implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final long MOST_SECONDS = 10;

    /** The servers that Debian has. */
    enum Kind {
        NGINX("nginx", "nginx.conf", "listen 80;", "listen 127.0.0.1:%d;"),
        APACHE("apache2", "apache.conf", "<VirtualHost *:80>", "<VirtualHost 127.0.0.1:%d>"),
        CADDY("caddy", "Caddyfile", "https://lublin.example {", "http://127.0.0.1:%d {");

        /** As in {@code ./site host nginx}. */
        private final String argument = name().toLowerCase(Locale.ROOT);

        private final String program;
        private final String file;
        private final String address;
        private final String testAddress;

        Kind(String program, String file, String address, String testAddress) {
            this.program = program;
            this.file = file;
            this.address = address;
            this.testAddress = testAddress;
        }
    }

    private final Path folder;
    private final int port;

    private WebServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts a server with the site of this repository. */
    static WebServer ofTheRealSite(Kind kind, Path folder) throws IOException, InterruptedException {
        Path documents = folder.resolve("www");
        if (!Files.exists(documents)) {
            RealSite.copy(RealSite.get().folder(), documents.resolve("partner-cities"));
        }
        return start(kind, Path.of("content"), documents, folder);
    }

    /**
     * Starts a server, or skips the test when this machine has none of its kind.
     *
     * @param content of the site
     * @param documents what is shown as the root of the host; the site lies there already
     * @param folder for what servers write; its own of each kind is made there
     */
    static WebServer start(Kind kind, Path content, Path documents, Path folder)
            throws IOException, InterruptedException {
        Path program = Program.find(kind.program, kind.program);
        // the server may be another user
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path home = Files.createDirectories(folder.resolve(kind.argument));
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String setup = setup(kind, content, documents, home);
        assertThat(setup).contains(kind.address, documents.toString());
        String configuration =
                surroundings(kind, home, port).formatted(setup.replace(kind.address, kind.testAddress.formatted(port)));
        Path file = Files.writeString(home.resolve("configuration"), configuration);
        Program.Ended started =
                switch (kind) {
                    case NGINX ->
                        Program.run(home, program, "-p", home.toString(), "-e", "error.log", "-c", file.toString());
                    case APACHE -> Program.run(home, program, "-f", file.toString(), "-k", "start");
                    case CADDY ->
                        Program.run(
                                home,
                                program,
                                "start",
                                "--config",
                                file.toString(),
                                "--adapter",
                                "caddyfile",
                                "--pidfile",
                                home.resolve("pid").toString());
                };
        assertThat(started.status()).as(started.err()).isZero();
        return new WebServer(home, port);
    }

    private static String setup(Kind kind, Path content, Path documents, Path home) throws IOException {
        StringWriter out = new StringWriter();
        String[] command = {
            "host",
            kind.argument,
            "--content",
            content.toString(),
            "--documents",
            documents.toString(),
            "--output",
            home.toString()
        };
        assertThat(Main.run(command, new PrintWriter(out, true), new PrintWriter(out, true)))
                .as(out.toString())
                .isZero();
        return Files.readString(home.resolve(kind.file));
    }

    /** What stands around the set-up of a site in that of a whole server, with a place for it. */
    private static String surroundings(Kind kind, Path home, int port) {
        return switch (kind) {
            case NGINX -> """
                master_process off;
                pid pid;
                error_log error.log;
                events {}
                http {
                    access_log off;
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                %s}
                """;
            case APACHE ->
                Stream.of("mpm_event", "authz_core", "mime", "dir", "alias", "headers", "rewrite", "filter", "deflate")
                                .map(module -> "LoadModule " + module + "_module /usr/lib/apache2/modules/mod_" + module
                                        + ".so")
                                .collect(Collectors.joining("\n", "", """

                        ServerRoot "%s"
                        ServerName localhost
                        Listen 127.0.0.1:%d
                        PidFile pid
                        ErrorLog error.log
                        TypesConfig /dev/null
                        User nobody
                        Group nogroup
                        """.formatted(home, port)))
                        + "%s";
            case CADDY -> "{\n\tadmin off\n}\n%s";
        };
    }

    /** The address of a path that begins with a slash. */
    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        return CLIENT.send(
                (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofByteArray());
    }

    @Override
    public void close() throws IOException {
        Path number = folder.resolve("pid");
        if (Files.exists(number)) {
            ProcessHandle server = ProcessHandle.of(
                            Long.parseLong(Files.readString(number).strip()))
                    .orElseThrow();
            List<ProcessHandle> all =
                    Stream.concat(Stream.of(server), server.descendants()).toList();
            server.destroy();
            try {
                server.onExit().orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
            } catch (CompletionException late) {
                assertThat(late).hasCauseInstanceOf(TimeoutException.class);
                all.forEach(ProcessHandle::destroyForcibly);
            }
        }
    }
}
