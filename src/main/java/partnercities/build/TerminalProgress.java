package partnercities.build;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Shows in the last line of a terminal how far a long build is, and takes the line back at the end. A build that ends within two
 * seconds shows nothing, and does not even load the library.
 */
public final class TerminalProgress implements Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int UPDATE_MILLISECONDS = 200;
    private static final int WIDTH = 79;
    private static final int MARKS = 30;
    /** Back to the beginning of the line, and what stands there is erased (ECMA-48, EL). */
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter terminal;
    private final Duration patience;
    private final long start = System.nanoTime();
    private final AtomicInteger made = new AtomicInteger();
    private volatile int pages;
    private volatile String stage = "";
    private volatile @Nullable ProgressBar bar;

    public TerminalProgress(PrintWriter terminal) {
        this(terminal, PATIENCE);
    }

    TerminalProgress(PrintWriter terminal, Duration patience) {
        this.terminal = terminal;
        this.patience = patience;
    }

    @Override
    public void stage(String name) {
        stage = name;
        showInTime();
    }

    @Override
    public void pages(int number) {
        pages = number;
    }

    @Override
    public void pageMade() {
        made.incrementAndGet();
        showInTime();
    }

    @Override
    public void close() {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.close();
            terminal.print(CLEAR);
            terminal.flush();
        }
    }

    private void showInTime() {
        if (bar == null && System.nanoTime() - start >= patience.toNanos()) {
            show();
        }
    }

    private synchronized void show() {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setRenderer((state, width) -> line())
                    .setConsumer(new Line(terminal))
                    .setUpdateIntervalMillis(UPDATE_MILLISECONDS)
                    .continuousUpdate()
                    .build();
        }
    }

    /** E.g. {@code render [##########....................] 84 of 247 pages}; other stages have their names alone. */
    private String line() {
        int all = pages;
        if (!stage.equals("render") || all == 0) {
            return stage + " ...";
        }
        int done = Math.min(made.get(), all);
        int marks = (int) ((long) MARKS * done / all);
        return stage + " [" + "#".repeat(marks) + ".".repeat(MARKS - marks) + "] " + done + " of " + all + " pages";
    }

    /** Writes over what it wrote before. The library's own one needs a terminal library, and asks the terminal for its width. */
    private record Line(PrintWriter terminal) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String line) {
            terminal.print(CLEAR + line);
            terminal.flush();
        }

        @Override
        public void close() {}
    }
}
