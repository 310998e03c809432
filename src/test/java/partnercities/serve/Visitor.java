package partnercities.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.StringJoiner;

/** A browser that asks a local server. */
final class Visitor {
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Visitor(LocalServer server) {
        port = server.address().getPort();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path), BodyHandlers.ofString());
    }

    /** The path is sent as it is. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        return client.send(request.build(), handler);
    }

    /** Opens a page's connection to the news. */
    Events events() throws IOException, InterruptedException {
        HttpResponse<InputStream> response = send(request("/.partner-cities/events"), BodyHandlers.ofInputStream());
        assertThat(header(response, "Content-Type")).isEqualTo("text/event-stream; charset=utf-8");
        return new Events(response.body());
    }

    /** What a page hears, as long as it is open. */
    static final class Events implements AutoCloseable {
        private final BufferedReader lines;

        private Events(InputStream stream) {
            lines = new BufferedReader(new InputStreamReader(stream, UTF_8));
        }

        /** Waits for an event. */
        String next() throws IOException {
            StringJoiner event = new StringJoiner("\n");
            for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                event.add(line);
            }
            return event.toString();
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
