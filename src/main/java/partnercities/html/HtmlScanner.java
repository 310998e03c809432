package partnercities.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Walks over the tags and texts of a page, as a browser's tokenizer would (HTML, "Tokenization"). It is a cursor: what
 * it tells is about the token that {@link #next} came to.
 */
public final class HtmlScanner {
    /** What a piece of a page is. */
    public enum Token {
        TEXT,
        TAG,
        END_TAG,
        COMMENT,
        /** A document type, a CDATA section, or what browsers take for a comment although it is none. */
        DECLARATION
    }

    private final char[] page;
    private final TagReader tag;
    /** The borders between HTML and drawings or formulas that are open here. */
    private final Deque<String> borders = new ArrayDeque<>();

    private Token token = Token.TEXT;
    private int start;
    private int end;
    private String name = "";
    /** The element whose content is text in spite of what looks like tags. */
    private String textElement = "";

    public HtmlScanner(char[] page) {
        this.page = page;
        this.tag = new TagReader(page);
    }

    /** Goes to the next token; false at the end of the page. */
    public boolean next() {
        start = end;
        if (start == page.length) {
            return false;
        }
        String text = token == Token.TAG ? textElement : "";
        textElement = "";
        if (!text.isEmpty() && readTextOf(text)) {
            return true;
        }
        switch (isMarkup(start) ? page[start + 1] : ' ') {
            case ' ' -> readText();
            case '!' -> readDeclaration();
            case '?' -> readUntil(Token.DECLARATION, ">", start);
            case '/' -> readEndTag();
            default -> readTag(Token.TAG, start + 1);
        }
        return true;
    }

    public Token token() {
        return token;
    }

    /** The offset of the token. */
    public int start() {
        return start;
    }

    /** The offset after the token. */
    public int end() {
        return end;
    }

    /** The token as it is written. */
    public String text() {
        return new String(page, start, end - start);
    }

    /** The name of the tag in lower case; of a text, that of the element whose whole content it must be, if any. */
    public String name() {
        return name;
    }

    /** Whether the tag ends in {@code />}, which only drawings and formulas mean. */
    public boolean isSelfClosing() {
        return tag.isSelfClosing();
    }

    /** The attributes of the tag; those of an end tag mean nothing. */
    public Attributes attributes() {
        return tag.attributes();
    }

    /** Whether a tag, a comment or a declaration begins here, and not a less-than sign. */
    private boolean isMarkup(int place) {
        if (page[place] != '<' || place + 1 == page.length) {
            return false;
        }
        char second = page[place + 1];
        return isLetter(second) || second == '!' || second == '?' || (second == '/' && place + 2 < page.length);
    }

    private void readText() {
        int place = start + 1;
        while (place < page.length && !(page[place] == '<' && isMarkup(place))) {
            place++;
        }
        at(Token.TEXT, "", place);
    }

    /** Reads up to the end tag; false when there is no text before it. */
    private boolean readTextOf(String element) {
        int place = start;
        while (place < page.length && !endsHere(element, place)) {
            place++;
        }
        at(Token.TEXT, element, place);
        return place > start;
    }

    private boolean endsHere(String element, int place) {
        if (page[place] != '<' || place + 1 == page.length || page[place + 1] != '/') {
            return false;
        }
        int after = place + 2 + element.length();
        return after < page.length
                && TagReader.endsName(page[after])
                && tag.name(place + 2, after).equals(element);
    }

    private void readDeclaration() {
        if (isAt("<!--", start)) {
            readComment();
        } else if (isForeign() && isAt("<![CDATA[", start)) {
            readUntil(Token.DECLARATION, "]]>", start);
        } else {
            readUntil(Token.DECLARATION, ">", start);
        }
    }

    private void readComment() {
        // <!--> and <!---> are whole comments
        for (int place = start + 2; place < page.length; place++) {
            if (page[place] == '-' && (isAt("-->", place) || (place >= start + 4 && isAt("--!>", place)))) {
                at(Token.COMMENT, "", place + (page[place + 2] == '>' ? 3 : 4));
                return;
            }
        }
        at(Token.COMMENT, "", page.length);
    }

    private void readUntil(Token kind, String limit, int from) {
        int place = from;
        while (place < page.length && !isAt(limit, place)) {
            place++;
        }
        at(kind, "", Math.min(page.length, place + limit.length()));
    }

    private void readEndTag() {
        if (isLetter(page[start + 2])) {
            readTag(Token.END_TAG, start + 2);
        } else {
            readUntil(Token.DECLARATION, ">", start);
        }
    }

    private void readTag(Token kind, int begin) {
        int close = tag.read(begin);
        if (close == page.length) { // browsers drop a tag that the page ends in
            at(Token.DECLARATION, "", close);
            return;
        }
        at(kind, tag.name(), close + 1);
        if (kind == Token.TAG) {
            textElement = isForeign() || !isTextElement(name) ? "" : name;
            enter(name);
        } else {
            leave(name);
        }
    }

    private void at(Token kind, String element, int after) {
        token = kind;
        name = element;
        end = after;
    }

    private void enter(String element) {
        boolean isBorder =
                switch (element) {
                    case "svg", "math" -> true;
                    // where drawings hold HTML (HTML, "HTML integration point")
                    case "foreignobject", "desc", "title" -> isForeign();
                    default -> false;
                };
        if (isBorder && !tag.isSelfClosing()) {
            borders.push(element);
        }
    }

    private void leave(String element) {
        if (!borders.isEmpty() && element.equals(borders.peek())) {
            borders.pop();
        }
    }

    /** Whether this is part of a drawing or a formula, where other rules hold than in HTML. */
    private boolean isForeign() {
        String border = borders.peek();
        return border != null && (border.equals("svg") || border.equals("math"));
    }

    private static boolean isTextElement(String element) {
        return switch (element) {
            case "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp" -> true;
            default -> false;
        };
    }

    private boolean isAt(String sign, int place) {
        if (place + sign.length() > page.length) {
            return false;
        }
        for (int index = 0; index < sign.length(); index++) {
            if (page[place + index] != sign.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
}
