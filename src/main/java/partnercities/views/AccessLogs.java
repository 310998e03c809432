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
import partnercities.domain.CountedViews;

/** Counts the page views of articles in access logs. Of a visitor nothing is kept beyond the line that is being read. */
public final class AccessLogs {
    /** When nobody had such a web site yet; a server whose clock was not set tells such times. */
    private static final Instant LAST_CENTURY = Instant.parse("2000-01-01T00:00:00Z");

    private final Map<RequestedPath, String> articles = new HashMap<>();
    private final CountedViews before;
    private final Instant now;
    private final Robots robots = new Robots();
    private final SortedMap<String, String> read = new TreeMap<>();
    private final LogTally tally = new LogTally();

    /**
     * @param articles ids of announcements by the files of their pages, as {@code /partners/pl/news/visit/index.html}
     * @param before what was counted already
     * @param now what a log can't go beyond
     */
    public AccessLogs(Map<String, String> articles, CountedViews before, Instant now) {
        articles.forEach((file, id) -> this.articles.put(RequestedPath.ofFile(file), id));
        this.before = before;
        this.now = now;
    }

    /** Counts a file, which may be compressed by gzip. */
    public void read(Path file) throws IOException {
        try (InputStream log = Files.newInputStream(file)) {
            read(file.toString(), log);
        }
    }

    /**
     * Counts a log. One with the same bytes as an earlier one is left out.
     *
     * @param name what operators call it
     * @throws IOException when it ends in the middle of what was compressed, or can't be read at all
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
        } catch (EOFException | ZipException damaged) {
            throw new IOException(name + ": this file is damaged or not complete: " + damaged.getMessage(), damaged);
        }
    }

    /** What all logs came to; {@code counted} adds it to what was counted before. */
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

    /** Sent, or not sent since the browser that showed it has it already (RFC 9110, section 15.4.5). */
    private static boolean isAnswered(int status) {
        return status == 200 || status == 304;
    }
}
