package partnercities.render;

import java.io.CharArrayWriter;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Sets the texts of a page for reading: quotation marks, apostrophes and no-break spaces as their languages have them. It
 * reads the page as a browser would, so that it sees whole paragraphs and the language of every part; attributes, code,
 * scripts and texts that are typographic already stay as they are. What is typeset is decided in {@link Paragraph}.
 */
final class Typesetting {
    private final String page;
    private final char[] characters;
    private final CharArrayWriter set;
    private final Paragraph paragraph;
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
        this.characters = page.toCharArray();
        this.set = new CharArrayWriter(characters.length + 64);
        this.paragraph = new Paragraph(characters);
    }

    /** @param page well-formed HTML whose elements say their language by {@code lang} */
    static String typeset(String page) {
        return new Typesetting(page).typeset();
    }

    private String typeset() {
        int place = 0;
        while (place < characters.length) {
            int end = place;
            while (end < characters.length && characters[end] != '<') {
                end++;
            }
            if (end > place) {
                paragraph.addText(place, end, typography);
            }
            place = end < characters.length ? tag(end) : end;
        }
        finishParagraph();
        set.write(characters, written, characters.length - written);
        return set.toString();
    }

    /** Goes past a tag, and past all of an element that is no text; gives where it ends. */
    private int tag(int start) {
        if (start + 1 < characters.length && characters[start + 1] == '!' && page.startsWith("<!--", start)) {
            int end = page.indexOf("-->", start);
            return end < 0 ? page.length() : end + 3;
        }
        boolean isEnd = start + 1 < characters.length && characters[start + 1] == '/';
        int begin = isEnd ? start + 2 : start + 1;
        int place = begin;
        while (place < characters.length && isOfName(characters[place])) {
            place++;
        }
        String element = new String(characters, begin, place - begin);
        String language = "";
        while (place < characters.length && characters[place] != '>') {
            char character = characters[place++];
            if (character == '"' || character == '\'') {
                int value = place;
                while (place < characters.length && characters[place] != character) {
                    place++;
                }
                if (isLanguage(value)) {
                    language = new String(characters, value, place - value);
                }
                place++;
            }
        }
        int end = Math.min(characters.length, place + 1);
        return isEnd ? ended(element, end) : begun(element, language, end);
    }

    private static boolean isOfName(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z');
    }

    /** Whether this value belongs to the attribute {@code lang}. */
    private boolean isLanguage(int value) {
        return characters[value - 2] == '='
                && characters[value - 3] == 'g'
                && page.startsWith("lang", value - 6)
                && characters[value - 7] <= ' ';
    }

    private int begun(String element, String language, int end) {
        switch (element) {
            case "code", "kbd", "samp", "img" -> paragraph.addSign(Paragraph.THING, end);
            case "br" -> paragraph.addSign(Paragraph.END_OF_LINE, end);
            default -> finishUnlessInline(element);
        }
        boolean selfClosing = characters[end - 2] == '/';
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
            set.write(characters, written, start - written);
            set.append(text);
            written = end;
        });
    }
}
