package partnercities.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a folder to browsers on this computer only, as the city's web server will. Open pages reload, or show what is
 * wrong, when told to.
 */
public final class LocalServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;
    private final OpenPages openPages;
    private final URI address;

    private LocalServer(HttpServer server, ExecutorService threads, OpenPages openPages, URI address) {
        this.server = server;
        this.threads = threads;
        this.openPages = openPages;
        this.address = address;
    }

    /**
     * Starts serving, until closed.
     *
     * @param basePath path of the folder in addresses, with a slash at both ends: {@code /} or {@code /partners/}
     * @param port 0 for any free port
     * @throws IOException also when the port is taken
     */
    public static LocalServer start(Path folder, String basePath, int port) throws IOException {
        if (!basePath.startsWith("/") || !basePath.endsWith("/")) {
            throw new IllegalArgumentException("The base path needs a slash at both ends: " + basePath);
        }
        // Headers and body are sent separately. With Nagle's algorithm, the body would wait 40 ms for the headers to be
        // acknowledged.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        URI address = address(server.getAddress().getPort(), basePath);
        OpenPages openPages = new OpenPages();
        ExecutorService threads = Executors.newCachedThreadPool(LocalServer::daemon);
        server.setExecutor(threads);
        server.createContext(
                "/", new SiteResponder(new StaticFiles(folder), address, openPages, ReloadScript.forSiteAt(address)));
        CompletableFuture.runAsync(server::start, threads).join(); // a thread started by a daemon is a daemon
        return new LocalServer(server, threads, openPages, address);
    }

    /** The address of the site's root. */
    public URI address() {
        return address;
    }

    /** Makes all open pages reload, and drops the report. */
    public void reload() {
        openPages.reload();
    }

    /** Shows a text in all pages, open now or later, until the next reload. */
    public void report(String text) {
        openPages.report(text);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static URI address(int port, String basePath) {
        try {
            URI address = new URI("http", null, "localhost", port, basePath, null, null);
            return URI.create(address.toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "local-server");
        thread.setDaemon(true);
        return thread;
    }
}
