package partnercities.views;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A line of an access log in the common or combined format. Reads only what counting needs, and skips addresses and
 * names of visitors.
 */
public sealed interface LogLine {
    /**
     * A request and its answer.
     *
     * @param request the request line as logged, e.g. {@code GET /pl/ HTTP/1.1}
     * @param agent the User-Agent header; empty in the common format
     */
    record Entry(Instant time, String request, int status, Optional<String> agent) implements LogLine {}

    /** Why a line can't be read. */
    enum Flaw implements LogLine {
        OTHER_FORMAT("This is no line of the common or combined log format."),
        WRONG_TIME("This line has a time that does not exist."),
        WRONG_CLOCK("This line is of the future, or of the last century."),
        TOO_LONG("This line is too long for an access log.");

        private final String sentence;

        Flaw(String sentence) {
            this.sentence = sentence;
        }

        /** The reason as a sentence, for operators. */
        public String sentence() {
            return sentence;
        }
    }

    /** The log formats use English month names everywhere. */
    List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** The length of {@code 02/Feb/2023:15:09:00 +0100}. */
    int TIME_LENGTH = 26;

    /**
     * Reads a line without its line end, e.g.
     * {@code ::1 - - [02/Feb/2023:15:09:00 +0100] "GET / HTTP/2.0" 200 12 "-" "curl"}.
     */
    static LogLine read(String line) {
        int time = beginOfTime(line);
        if (time < 0) {
            return Flaw.OTHER_FORMAT;
        }
        int request = time + TIME_LENGTH + "] \"".length();
        int requestEnd = endOfQuoted(line, request);
        Optional<Integer> status = requestEnd < 0 ? Optional.empty() : status(line, requestEnd + 1);
        if (status.isEmpty()) {
            return Flaw.OTHER_FORMAT;
        }
        int size = requestEnd + " 200 ".length() + 1;
        int sizeEnd = endOfSize(line, size);
        if (sizeEnd == size) {
            return Flaw.OTHER_FORMAT;
        }
        Optional<String> agent = Optional.empty();
        if (sizeEnd < line.length()) {
            agent = agent(line, sizeEnd);
            if (agent.isEmpty()) {
                return Flaw.OTHER_FORMAT;
            }
        }
        Optional<Instant> moment = time(line, time);
        return moment.isEmpty()
                ? Flaw.WRONG_TIME
                : new Entry(moment.get(), line.substring(request, requestEnd), status.get(), agent);
    }

    /** Finds the bracket that begins the time; the visitor's name before it may contain brackets too. */
    private static int beginOfTime(String line) {
        for (int bracket = line.indexOf(" ["); bracket >= 0; bracket = line.indexOf(" [", bracket + 1)) {
            int begin = bracket + 2;
            if (line.startsWith("] \"", begin + TIME_LENGTH) && line.charAt(begin + 2) == '/') {
                return begin;
            }
        }
        return -1;
    }

    /** Finds the end of a quoted text, in which servers write a quotation mark as {@code \"} or {@code \x22}. */
    private static int endOfQuoted(String line, int begin) {
        for (int index = begin; index < line.length(); index++) {
            char letter = line.charAt(index);
            if (letter == '\\') {
                index++;
            } else if (letter == '"') {
                return index;
            }
        }
        return -1;
    }

    /** Reads the status, between two spaces. */
    private static Optional<Integer> status(String line, int begin) {
        boolean there = line.length() > begin + 4 && line.charAt(begin) == ' ' && line.charAt(begin + 4) == ' ';
        return there ? digits(line, begin + 1, 3) : Optional.empty();
    }

    private static int endOfSize(String line, int begin) {
        if (line.startsWith("-", begin)) {
            return begin + 1;
        }
        int end = begin;
        while (end < line.length() && isDigit(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Reads the agent from {@code "referer" "agent"}; ignores whatever a server adds after it. */
    private static Optional<String> agent(String line, int begin) {
        if (!line.startsWith(" \"", begin)) {
            return Optional.empty();
        }
        int refererEnd = endOfQuoted(line, begin + 2);
        if (refererEnd < 0 || !line.startsWith(" \"", refererEnd + 1)) {
            return Optional.empty();
        }
        int agent = refererEnd + 3;
        int agentEnd = endOfQuoted(line, agent);
        return agentEnd < 0 ? Optional.empty() : Optional.of(line.substring(agent, agentEnd));
    }

    /** Reads a time like {@code 02/Feb/2023:15:09:00 +0100}. */
    private static Optional<Instant> time(String line, int begin) {
        boolean shape = "//:::"
                .equals("" + line.charAt(begin + 2) + line.charAt(begin + 6) + line.charAt(begin + 11)
                        + line.charAt(begin + 14) + line.charAt(begin + 17));
        char sign = line.charAt(begin + 21);
        if (!shape || line.charAt(begin + 20) != ' ' || (sign != '+' && sign != '-')) {
            return Optional.empty();
        }
        try {
            LocalDateTime there = LocalDateTime.of(
                    number(line, begin + 7, 4),
                    1 + MONTHS.indexOf(line.substring(begin + 3, begin + 6)),
                    number(line, begin, 2),
                    number(line, begin + 12, 2),
                    number(line, begin + 15, 2),
                    number(line, begin + 18, 2));
            int direction = sign == '-' ? -1 : 1;
            return Optional.of(there.toInstant(ZoneOffset.ofHoursMinutes(
                    direction * number(line, begin + 22, 2), direction * number(line, begin + 24, 2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String line, int begin, int length) {
        return digits(line, begin, length).orElseThrow(() -> new DateTimeException("no digits"));
    }

    private static Optional<Integer> digits(String line, int begin, int length) {
        int number = 0;
        for (int index = begin; index < begin + length; index++) {
            if (!isDigit(line.charAt(index))) {
                return Optional.empty();
            }
            number = 10 * number + line.charAt(index) - '0';
        }
        return Optional.of(number);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
