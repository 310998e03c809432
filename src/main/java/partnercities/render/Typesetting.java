package partnercities.render;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Sets the texts of a page for reading: quotation marks, apostrophes and no-break spaces as their languages have them. It
 * reads the page as a browser would, so that it sees whole paragraphs and the language of every part; attributes, code,
 * scripts and texts that are typographic already stay as they are. What is typeset is decided in {@link Paragraph}.
 */
final class Typesetting {
    private final String page;
    private final StringBuilder set;
    private final Paragraph paragraph = new Paragraph();
    private final Deque<Part> parts = new ArrayDeque<>();
    private Typography typography = Typography.NONE;
    private int written;

    /** An element with a language of its own. */
    private static final class Part {
        final String element;
        final Typography around;
        /** How many elements of its name are open: itself, and those within without a language of their own. */
        int open = 1;

        Part(String element, Typography around) {
            this.element = element;
            this.around = around;
        }
    }

    private Typesetting(String page) {
        this.page = page;
        this.set = new StringBuilder(page.length() + (page.length() >> 4));
    }

    /** @param page well-formed HTML whose elements say their language by {@code lang} */
    static String typeset(String page) {
        return new Typesetting(page).typeset();
    }

    private String typeset() {
        int place = 0;
        while (place < page.length()) {
            int tag = page.indexOf('<', place);
            int end = tag < 0 ? page.length() : tag;
            text(place, end);
            place = tag < 0 ? end : tag(end);
        }
        finishParagraph();
        return set.append(page, written, page.length()).toString();
    }

    private void text(int start, int end) {
        int place = start;
        while (place < end) {
            char character = page.charAt(place);
            int next = place + 1;
            if (character == '&') {
                next = Math.min(end, page.indexOf(';', place) + 1);
                next = next <= place ? place + 1 : next;
                character = referenced(page.substring(place, next));
            } else if (character <= ' ') {
                while (next < end && page.charAt(next) <= ' ') {
                    next++;
                }
                character = ' ';
            }
            paragraph.add(character, place, next, typography);
            place = next;
        }
    }

    private static char referenced(String reference) {
        return switch (reference) {
            case "&quot;", "&#34;", "&#x22;" -> '"';
            case "&#39;", "&apos;", "&#x27;" -> '\'';
            case "&nbsp;", "&#160;", "&#xa0;" -> '\u00A0';
            default -> Paragraph.THING;
        };
    }

    /** Goes past a tag, and past all of an element that is no text; gives where it ends. */
    private int tag(int start) {
        if (page.startsWith("<!--", start)) {
            int end = page.indexOf("-->", start);
            return end < 0 ? page.length() : end + 3;
        }
        boolean isEnd = page.startsWith("</", start);
        int begin = isEnd ? start + 2 : start + 1;
        int place = begin;
        while (place < page.length() && Character.isLetterOrDigit(page.charAt(place))) {
            place++;
        }
        String element = page.substring(begin, place);
        String language = "";
        while (place < page.length() && page.charAt(place) != '>') {
            char character = page.charAt(place);
            int after = place + 1;
            if (character == '"' || character == '\'') {
                int close = page.indexOf(character, after);
                after = close < 0 ? page.length() : close + 1;
                if (close >= 0 && page.startsWith("lang=", place - 5) && page.charAt(place - 6) <= ' ') {
                    language = page.substring(place + 1, close);
                }
            }
            place = after;
        }
        int end = Math.min(page.length(), place + 1);
        return isEnd ? ended(element, end) : begun(element, language, end);
    }

    private int begun(String element, String language, int end) {
        switch (element) {
            case "code", "kbd", "samp", "img" -> paragraph.add(Paragraph.THING, end, end, Typography.NONE);
            case "br" -> paragraph.add(Paragraph.END_OF_LINE, end, end, Typography.NONE);
            default -> finishUnlessInline(element);
        }
        boolean selfClosing = page.charAt(end - 2) == '/';
        switch (element) {
            case "code", "kbd", "samp", "pre", "script", "style", "textarea" -> {
                int close = selfClosing ? end : page.indexOf("</" + element, end);
                return close < 0 ? page.length() : close;
            }
            default -> {}
        }
        Part part = parts.peek();
        if (selfClosing || isVoid(element)) {
            return end;
        } else if (!language.isEmpty()) {
            parts.push(new Part(element, typography));
            typography = Typography.of(language);
        } else if (part != null && part.element.equals(element)) {
            part.open++;
        }
        return end;
    }

    private int ended(String element, int end) {
        finishUnlessInline(element);
        Part part = parts.peek();
        if (part != null && part.element.equals(element)) {
            part.open--;
            if (part.open == 0) {
                typography = part.around;
                parts.pop();
            }
        }
        return end;
    }

    /** Those that have no end (HTML, "Void elements"). */
    private static boolean isVoid(String element) {
        return switch (element) {
            case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta" -> true;
            case "source", "track", "wbr" -> true;
            default -> false;
        };
    }

    private void finishUnlessInline(String element) {
        switch (element) {
            case "a", "abbr", "b", "bdi", "bdo", "cite", "data", "del", "dfn", "em", "i", "ins", "mark", "q", "s" -> {}
            case "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "code", "kbd", "samp" -> {}
            default -> finishParagraph();
        }
    }

    private void finishParagraph() {
        paragraph.set((start, end, text) -> {
            set.append(page, written, start).append(text);
            written = end;
        });
    }
}
