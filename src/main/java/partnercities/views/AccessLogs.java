package partnercities.views;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipException;
import partnercities.domain.settings.CountedViews;

/** Counts page views of articles in access logs. Keeps nothing about a visitor once their line is read. */
public final class AccessLogs {
    /** No such site existed then; a server with an unset clock logs such times. */
    private static final Instant LAST_CENTURY = Instant.parse("2000-01-01T00:00:00Z");

    private final Map<RequestedPath, String> articles = new HashMap<>();
    private final CountedViews before;
    private final Instant now;
    private final Robots robots = new Robots();
    private final SortedMap<String, String> read = new TreeMap<>();
    private final LogTally tally = new LogTally();

    /**
     * @param articles ids of announcements by the paths of their pages, e.g. {@code /partners/pl/news/visit/index.html}
     * @param before what has been counted already
     * @param now the latest time that a log can have
     */
    public AccessLogs(Map<String, String> articles, CountedViews before, Instant now) {
        articles.forEach((file, id) -> this.articles.put(RequestedPath.ofFile(file), id));
        this.before = before;
        this.now = now;
    }

    /** Counts a log file, plain or compressed by gzip. */
    public void read(Path file) throws IOException {
        try (InputStream log = Files.newInputStream(file)) {
            read(file.toString(), log);
        }
    }

    /**
     * Counts a log, unless another log with the same bytes was counted.
     *
     * @param name what operators call the log
     * @throws IOException when compressed data is damaged or ends too early, or the log can't be read
     */
    public void read(String name, InputStream log) throws IOException {
        try {
            LogStream lines = new LogStream(log);
            LogTally own = new LogTally();
            int number = 0;
            for (Optional<LogStream.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
                number++;
                count(name, number, next.get(), own);
            }
            Optional<String> same = Optional.ofNullable(read.putIfAbsent(lines.fingerprint(), name))
                    .filter(earlier -> own.lines() > 0);
            if (same.isPresent()) {
                tally.repeated(name, same.get());
            } else {
                tally.add(own);
            }
        } catch (EOFException | ZipException e) {
            throw new IOException(name + ": this file is damaged or not complete: " + e.getMessage(), e);
        }
    }

    /** The result of all logs; its {@code counted} includes what was counted before. */
    public LogSummary summary() {
        return tally.summary(before);
    }

    private void count(String name, int number, LogStream.Line line, LogTally own) {
        if (line.text().isBlank()) {
            return;
        }
        LogLine read = line.ending() == LogStream.Ending.CUT ? LogLine.Flaw.TOO_LONG : LogLine.read(line.text());
        if (read instanceof LogLine.Entry entry) {
            boolean possible = !entry.time().isAfter(now) && !entry.time().isBefore(LAST_CENTURY);
            if (possible) {
                own.at(entry.time());
                count(entry, own);
            } else {
                own.broken(new LogSummary.BrokenLine(name, number, LogLine.Flaw.WRONG_CLOCK));
            }
        } else if (line.ending() != LogStream.Ending.END_OF_LOG) {
            own.broken(new LogSummary.BrokenLine(name, number, (LogLine.Flaw) read));
        }
    }

    private void count(LogLine.Entry entry, LogTally own) {
        if (before.covers(entry.time())) {
            own.before();
        } else if (isAnswered(entry.status())) {
            RequestedPath.requested(entry.request()).map(articles::get).ifPresent(article -> entry.agent()
                    .filter(robots::include)
                    .ifPresentOrElse(robot -> own.robot(), () -> own.view(article, entry.agent())));
        }
    }

    /** Whether the page was shown: sent (200), or already in the browser's cache (304; RFC 9110 §15.4.5). */
    private static boolean isAnswered(int status) {
        return status == 200 || status == 304;
    }
}
