package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A real nginx with the real site, set up as the README tells operators to. */
record NginxServer(Path folder, int port) implements AutoCloseable {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```nginx\n(.*?)```");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    /** nginx goes into the background when it listens, so there is nothing to wait for but the end of the call. */
    static NginxServer start(Path folder) throws IOException, InterruptedException {
        Path nginx = Program.find("nginx", "nginx");
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path root = Files.createDirectories(folder.resolve("www"));
        RealSite.copy(RealSite.get().folder(), root.resolve("partner-cities"));
        String server = EXAMPLE.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult example) -> example.group(1))
                .findFirst()
                .orElseThrow()
                .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
                .replace("root /srv/www;", "root " + root + ";");
        assertThat(server).contains(":" + port, root.toString());
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), """
                master_process off;
                pid nginx.pid;
                error_log error.log;
                events {}
                http {
                    access_log off;
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                    types {
                        text/html html;
                        text/css css;
                        text/plain txt;
                        text/xml xml;
                        application/javascript js;
                        application/json json;
                        font/woff2 woff2;
                        image/png png;
                        image/svg+xml svg;
                    }
                """ + server + "}\n");

        Program.Ended started =
                Program.run(folder, nginx, "-p", folder.toString(), "-e", "error.log", "-c", configuration.toString());
        assertThat(started.status()).as(started.err()).isZero();
        return new NginxServer(folder, port);
    }

    /** The address of a path that begins with a slash. */
    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        return CLIENT.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    @Override
    public void close() throws IOException {
        Path number = folder.resolve("nginx.pid");
        if (Files.exists(number)) {
            ProcessHandle nginx = ProcessHandle.of(
                            Long.parseLong(Files.readString(number).strip()))
                    .orElseThrow();
            nginx.destroy();
            try {
                nginx.onExit().orTimeout(10, TimeUnit.SECONDS).join();
            } catch (CompletionException late) {
                assertThat(late).hasCauseInstanceOf(TimeoutException.class);
                nginx.destroyForcibly();
            }
        }
    }
}
