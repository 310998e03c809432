package partnercities.render;

import java.io.CharArrayWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Typesets a page: quotation marks, apostrophes and no-break spaces, by the rules of each language. Reads the page like
 * a browser, so it sees whole paragraphs and the language of every part. Code, scripts and texts that are already
 * typographic stay as they are. In attributes that people read or hear, it sets only quotation marks and apostrophes,
 * since line breaks don't matter there. {@link Paragraph} decides what changes.
 */
final class Typesetting {
    private final String page;
    private final char[] characters;
    private final CharArrayWriter set;
    private final Paragraph paragraph;
    private final Deque<Part> parts = new ArrayDeque<>();
    /** The attributes of a tag that people read or hear, and that may have quotation marks. */
    private final List<Value> quoting = new ArrayList<>();
    /** Edits in attributes, kept until the paragraph around them is set. */
    private final Deque<Edit> inTags = new ArrayDeque<>();

    private Typography typography = Typography.NONE;
    private int written;

    /** An element with its own language. */
    private static final class Part {
        final String element;
        final Typography around;
        /** How many elements of its name are open: itself, and those inside without their own language. */
        int open = 1;

        Part(String element, Typography around) {
            this.element = element;
            this.around = around;
        }
    }

    /** A replacement for a part of the markup. */
    private record Edit(int start, int end, String text) {}

    /** Where the value of an attribute is in the markup. */
    private record Value(int start, int end) {}

    private Typesetting(String page) {
        this.page = page;
        this.characters = page.toCharArray();
        this.set = new CharArrayWriter(characters.length + 64);
        this.paragraph = new Paragraph(characters);
    }

    /** @param page well-formed HTML with languages in {@code lang} attributes */
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

    /** Skips a tag, and the whole element if its content is not text; returns the offset after it. */
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
                if (isOf("lang", value)) {
                    language = new String(characters, value, place - value);
                } else if (isRead(value) && mayQuote(value, place)) {
                    quoting.add(new Value(value, place));
                }
                place++;
            }
        }
        if (!quoting.isEmpty()) {
            setAttributes(language.isEmpty() ? typography : Typography.of(language));
        }
        int end = Math.min(characters.length, place + 1);
        return isEnd ? ended(element, end) : begun(element, language, end);
    }

    private static boolean isOfName(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z');
    }

    /** Whether people read or hear the attribute with this value. */
    private boolean isRead(int value) {
        return isOf("alt", value) || isOf("aria-label", value) || isOf("title", value) || isOf("content", value);
    }

    private boolean isOf(String attribute, int value) {
        int name = value - 2 - attribute.length();
        return characters[value - 2] == '=' && page.startsWith(attribute, name) && characters[name - 1] <= ' ';
    }

    /** Whether a quotation mark or an apostrophe may be between these offsets, possibly as a character reference. */
    private boolean mayQuote(int start, int end) {
        for (int place = start; place < end; place++) {
            char character = characters[place];
            if (character == '&' || character == '\'' || character == '"') {
                return true;
            }
        }
        return false;
    }

    private void setAttributes(Typography around) {
        for (Value value : quoting) {
            Paragraph line = new Paragraph(characters);
            line.addText(value.start(), value.end(), around);
            line.set((start, end, text) -> {
                if (text.chars().anyMatch(character -> !Spaces.isSpace((char) character))) {
                    inTags.add(new Edit(start, end, text));
                }
            });
        }
        quoting.clear();
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

    /** Whether the element has no end tag (HTML, "Void elements"). */
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
            setTagsBefore(start);
            replace(start, end, text);
        });
        setTagsBefore(characters.length);
    }

    private void setTagsBefore(int place) {
        while (!inTags.isEmpty() && inTags.element().start() < place) {
            Edit edit = inTags.remove();
            replace(edit.start(), edit.end(), edit.text());
        }
    }

    private void replace(int start, int end, String text) {
        set.write(characters, written, start - written);
        set.append(text);
        written = end;
    }
}
