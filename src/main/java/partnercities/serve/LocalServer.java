package partnercities.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Serves a site to browsers on this computer only, as the city's web server will. Open pages reload, or show what is
 * wrong, when told to.
 */
public final class LocalServer implements AutoCloseable {
    private static final long SECONDS_UNTIL_CLOSED_PAGES_ARE_NOTICED = 1;

    private final HttpServer server;
    private final ExecutorService threads;
    private final ScheduledExecutorService clock;
    private final OpenPages openPages;

    private LocalServer(
            HttpServer server, ExecutorService threads, ScheduledExecutorService clock, OpenPages openPages) {
        this.server = server;
        this.threads = threads;
        this.clock = clock;
        this.openPages = openPages;
    }

    /**
     * Starts serving, until closed.
     *
     * @param newest gives the newest state of the site, once for each request; it may wait for the first one
     * @param port 0 for any free port
     * @throws IOException when the port is taken
     */
    public static LocalServer start(Supplier<? extends ShownSite> newest, int port) throws IOException {
        try {
            return startAt(newest, port);
        } catch (BindException e) {
            throw new IOException("port " + port + " is taken; name another one, or none to get a free one.", e);
        }
    }

    /** Like {@link #start}, at the first free port from one to another; at any if there is none. */
    public static LocalServer startAtFreePort(Supplier<? extends ShownSite> newest, int from, int to)
            throws IOException {
        for (int port = from; port <= to; port++) {
            try {
                return startAt(newest, port);
            } catch (BindException e) {
                // the next one may be free
            }
        }
        return start(newest, 0);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the clock runs until the server is closed
    private static LocalServer startAt(Supplier<? extends ShownSite> newest, int port) throws IOException {
        // Headers and body are sent separately. With Nagle's algorithm, the body would wait 40 ms for the headers to be
        // acknowledged.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        OpenPages openPages = new OpenPages();
        ExecutorService threads = Executors.newCachedThreadPool(LocalServer::daemon);
        server.setExecutor(threads);
        server.createContext("/", new SiteResponder(newest, openPages, ReloadScript.packed()));
        CompletableFuture.runAsync(server::start, threads).join(); // a thread started by a daemon is a daemon
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(LocalServer::daemon);
        clock.scheduleWithFixedDelay(
                openPages::forgetClosed,
                SECONDS_UNTIL_CLOSED_PAGES_ARE_NOTICED,
                SECONDS_UNTIL_CLOSED_PAGES_ARE_NOTICED,
                TimeUnit.SECONDS);
        return new LocalServer(server, threads, clock, openPages);
    }

    /** The address of the server, from which visitors are led to the site. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** Makes all open pages show a new state of the site. */
    public void showAnew(ShownSite site) {
        openPages.showAnew(site);
    }

    /**
     * Gives all open pages the new style sheets, and leaves everything else on them as it is.
     *
     * @param addresses of the style sheets in the new state
     */
    public void exchangeStyles(ShownSite site, List<String> addresses) {
        openPages.exchangeStyles(site, addresses);
    }

    /**
     * Shows what is wrong in all pages, open now or later, until the next report.
     *
     * @param json as the reload script reads it
     */
    public void report(String json) {
        openPages.report(json);
    }

    @Override
    public void close() {
        server.stop(0);
        clock.shutdownNow();
        threads.shutdownNow();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "local-server");
        thread.setDaemon(true);
        return thread;
    }
}
