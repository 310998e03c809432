package partnercities.render;

import java.io.CharArrayWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import partnercities.domain.text.Language;
import partnercities.domain.text.WritingDirection;
import partnercities.html.Attributes;
import partnercities.html.HtmlScanner;
import partnercities.html.HtmlScanner.Token;
import partnercities.html.OutlineReader;
import partnercities.html.PageOutline;

/**
 * Typesets a page: quotation marks, apostrophes and no-break spaces, by the rules of each language. Reads the page like
 * a browser, so it sees whole paragraphs and the language of every part. Code, scripts and texts that are already
 * typographic stay as they are. In attributes that people read or hear, it sets only quotation marks and apostrophes,
 * since line breaks don't matter there. {@link Paragraph} decides what changes. An element whose language is written in another direction than what stands
 * around it gets a {@code dir}. On the way, it notes the page's outline.
 */
final class Typesetting {
    private final char[] characters;
    private final HtmlScanner scanner;
    private final OutlineReader outline = new OutlineReader();
    private final CharArrayWriter set;
    private final Paragraph paragraph;
    private final Deque<Part> parts = new ArrayDeque<>();
    /** Edits in attributes, kept until the paragraph around them is set. */
    private final Deque<Edit> inTags = new ArrayDeque<>();

    private Typography typography = Typography.NONE;
    private WritingDirection direction = WritingDirection.LTR;
    /** The element that is open and has no text in a language. */
    private String quiet = "";

    private int written;

    /** The page as it is now, and what it says of itself. */
    record Typeset(String text, PageOutline outline) {}

    /** An element with its own language. */
    private static final class Part {
        final String element;
        final Typography around;
        final WritingDirection directionAround;
        /** How many elements of its name are open: itself, and those inside without their own language. */
        int open = 1;

        Part(String element, Typography around, WritingDirection directionAround) {
            this.element = element;
            this.around = around;
            this.directionAround = directionAround;
        }
    }

    /** A replacement for a part of the markup. */
    private record Edit(int start, int end, String text) {}

    private Typesetting(String page) {
        this.characters = page.toCharArray();
        this.scanner = new HtmlScanner(characters);
        this.set = new CharArrayWriter(characters.length + 64);
        this.paragraph = new Paragraph(characters);
    }

    /** @param page well-formed HTML with languages in {@code lang} attributes */
    static Typeset typeset(String page) {
        return new Typesetting(page).typeset();
    }

    private Typeset typeset() {
        while (scanner.next()) {
            outline.read(scanner);
            if (quiet.isEmpty()) {
                set();
            } else if (scanner.token() == Token.END_TAG && scanner.name().equals(quiet)) {
                quiet = "";
                ended(scanner.name());
            }
        }
        finishParagraph();
        set.write(characters, written, characters.length - written);
        String text = set.toString();
        return new Typeset(text, outline.outline(text));
    }

    private void set() {
        switch (scanner.token()) {
            case TEXT -> paragraph.addText(scanner.start(), scanner.end(), typography);
            case TAG -> begun();
            case END_TAG -> ended(scanner.name());
            case DECLARATION -> finishParagraph();
            case COMMENT -> {}
        }
    }

    /** Whether people read or hear the attribute. */
    private static boolean isRead(String attribute) {
        return switch (attribute) {
            case "alt", "aria-label", "title", "content" -> true;
            default -> false;
        };
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

    private void setAttributes(Typography around, WritingDirection turned) {
        Attributes attributes = scanner.attributes();
        for (int index = 0; index < attributes.count(); index++) {
            if (attributes.name(index).equals("lang") && !direction.equals(turned)) {
                setDirection(attributes, index, turned);
            } else if (isRead(attributes.name(index)) && mayQuote(attributes.start(index), attributes.end(index))) {
                Paragraph line = new Paragraph(characters);
                line.addText(attributes.start(index), attributes.end(index), around);
                line.set((start, end, text) -> {
                    if (text.chars().anyMatch(character -> !Spaces.isSpace((char) character))) {
                        inTags.add(new Edit(start, end, text));
                    }
                });
            }
        }
    }

    /** Adds the direction behind the language. Texts in drawings have no attribute for it. */
    private void setDirection(Attributes attributes, int language, WritingDirection turned) {
        int place = attributes.end(language) + 1;
        boolean isQuoted = place <= scanner.end() && "\"'".indexOf(characters[place - 1]) >= 0;
        if (isQuoted && !isTextOfDrawing(scanner.name()) && !attributes.has("dir")) {
            inTags.add(new Edit(place, place, " dir=\"" + turned.key() + "\""));
        }
    }

    private static boolean isTextOfDrawing(String element) {
        return switch (element) {
            case "text", "tspan", "title", "desc" -> true;
            default -> false;
        };
    }

    private static WritingDirection direction(String language, Typography rules) {
        return rules.isNone() ? new Language(language).direction() : WritingDirection.LTR;
    }

    private void begun() {
        String element = scanner.name();
        String language = scanner.attributes().value("lang");
        Typography own = language.isEmpty() ? typography : Typography.of(language);
        WritingDirection turned = language.isEmpty() ? direction : direction(language, own);
        setAttributes(own, turned);
        switch (element) {
            case "code", "kbd", "samp", "img" -> paragraph.addSign(Paragraph.THING, scanner.end());
            case "br" -> paragraph.addSign(Paragraph.END_OF_LINE, scanner.end());
            default -> finishUnlessInline(element);
        }
        Part part = parts.peek();
        if (scanner.isSelfClosing() || isVoid(element)) {
            return;
        } else if (isQuiet(element)) {
            quiet = element;
        } else if (!language.isEmpty()) {
            parts.push(new Part(element, typography, direction));
            typography = own;
            direction = turned;
        } else if (part != null && part.element.equals(element)) {
            part.open++;
        }
    }

    /** Whether the element's content is no text in a language. */
    private static boolean isQuiet(String element) {
        return switch (element) {
            case "code", "kbd", "samp", "pre", "script", "style", "textarea" -> true;
            default -> false;
        };
    }

    private void ended(String element) {
        finishUnlessInline(element);
        Part part = parts.peek();
        if (part != null && part.element.equals(element)) {
            part.open--;
            if (part.open == 0) {
                typography = part.around;
                direction = part.directionAround;
                parts.pop();
            }
        }
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
        outline.replaced(start, end, text.length());
        written = end;
    }
}
