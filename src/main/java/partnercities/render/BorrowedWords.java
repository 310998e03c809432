package partnercities.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import partnercities.html.HtmlScanner;
import partnercities.html.HtmlScanner.Token;
import partnercities.link.messages.BorrowedMark;

/**
 * Messages that a page shows in another language than its own. They come with a {@link BorrowedMark}. Those that stand as
 * text get an element with their {@code lang} instead. Where none can be, the element around has it if it holds nothing
 * else, as the title of a drawing; in attributes the marks just go.
 */
final class BorrowedWords {
    private final String page;
    private final HtmlScanner scanner;
    private final StringBuilder written;
    /** The elements that are open in a drawing, the outermost first. */
    private final Deque<String> drawing = new ArrayDeque<>();

    private BorrowedWords(String page) {
        this.page = page;
        this.scanner = new HtmlScanner(page.toCharArray());
        this.written = new StringBuilder(page.length() + 1024);
    }

    /** A page with elements instead of marks. */
    static String inPage(String page) {
        return page.indexOf(BorrowedMark.BEGIN) < 0 ? page : new BorrowedWords(page).inPage();
    }

    /** A text without marks. */
    static String unmarked(String text) {
        return text.indexOf(BorrowedMark.BEGIN) < 0 && text.indexOf(BorrowedMark.END) < 0
                ? text
                : BorrowedMark.BEGINNING.matcher(text).replaceAll("").replace(String.valueOf(BorrowedMark.END), "");
    }

    private String inPage() {
        while (scanner.next()) {
            String token = page.substring(scanner.start(), scanner.end());
            if (scanner.token() != Token.TEXT) {
                written.append(unmarked(token));
            } else if (mayHoldElements()) {
                written.append(withElements(token, drawing.isEmpty() ? "span" : "tspan"));
            } else {
                if (!isProgram(scanner.name())) {
                    tellAround(token);
                }
                written.append(unmarked(token));
            }
            if (scanner.token() == Token.TAG) {
                begun();
            } else if (scanner.token() == Token.END_TAG) {
                ended(scanner.name());
            }
        }
        return written.toString();
    }

    private static boolean isProgram(String element) {
        return element.equals("script") || element.equals("style");
    }

    /** Gives the tag before a text its language, if that is one message alone. */
    private void tellAround(String text) {
        Matcher mark = BorrowedMark.BEGINNING.matcher(text);
        int last = written.length() - 1;
        if (mark.lookingAt() && text.indexOf(BorrowedMark.END) == text.length() - 1 && written.charAt(last) == '>') {
            written.insert(last, " lang=\"" + mark.group(1) + "\"");
        }
    }

    private void ended(String element) {
        if (drawing.contains(element)) {
            while (!drawing.removeLast().equals(element)) {
                // what was not ended before, ends here
            }
        }
    }

    private void begun() {
        if ((!drawing.isEmpty() || scanner.name().equals("svg")) && !scanner.isSelfClosing()) {
            drawing.addLast(scanner.name());
        }
    }

    /** Whether the text at which the scanner is may have elements in it. */
    private boolean mayHoldElements() {
        return drawing.isEmpty()
                ? scanner.name().isEmpty()
                : switch (drawing.getLast()) {
                    case "text", "tspan", "a" -> true;
                    default -> false;
                };
    }

    private static String withElements(String text, String element) {
        return BorrowedMark.BEGINNING
                .matcher(text)
                .replaceAll("<" + element + " lang=\"$1\">")
                .replace(String.valueOf(BorrowedMark.END), "</" + element + ">");
    }
}
