package partnercities.gather.readers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.diagnostic.SourceText;
import partnercities.domain.agreement.Scheme;
import partnercities.domain.settings.Colour;
import partnercities.gather.documents.Token;
import partnercities.gather.documents.TokensDocument;
import partnercities.gather.source.Origin;

/**
 * Finds the custom properties of {@code :root} in {@code tokens.css}: at the top, in layers, and in the media queries for
 * the two schemes. It skips everything else.
 */
public final class TokensReader {
    /** A comment or quoted text, in which braces and semicolons mean nothing; or a brace or semicolon. */
    private static final Pattern SIGN =
            Pattern.compile("/\\*.*?(?:\\*/|\\z)|\"[^\"\\n]*\"|'[^'\\n]*'|[{};]", Pattern.DOTALL);

    private static final Pattern DECLARATION = Pattern.compile("\\s*--([\\w-]+)\\s*:\\s*(.*?)\\s*", Pattern.DOTALL);
    private static final Pattern OF_A_SCHEME =
            Pattern.compile("@media\\s*\\(\\s*prefers-color-scheme\\s*:\\s*(light|dark)\\s*\\)");

    private final SourceText source;
    private final Map<Scheme, Map<String, Token>> tokens = new TreeMap<>();

    private TokensReader(SourceText source) {
        this.source = source;
    }

    /** Reads a style sheet. */
    public static TokensDocument read(Origin file, String text) {
        TokensReader reader = new TokensReader(new SourceText(file.display(), text));
        reader.read();
        return new TokensDocument(file, text, reader.tokens);
    }

    private void read() {
        // comments become blanks of the same length, so offsets stay
        String text = SIGN.matcher(source.text())
                .replaceAll(sign -> Matcher.quoteReplacement(
                        sign.group().startsWith("/*") ? " ".repeat(sign.group().length()) : sign.group()));
        Deque<String> around = new ArrayDeque<>();
        Matcher sign = SIGN.matcher(text);
        int begin = 0;
        while (sign.find()) {
            switch (sign.group()) {
                case "{" -> around.addLast(text.substring(begin, sign.start()).strip());
                case "}" -> {
                    declaration(around, text.substring(begin, sign.start()), begin);
                    around.pollLast();
                }
                case ";" -> declaration(around, text.substring(begin, sign.start()), begin);
                default -> {
                    continue;
                }
            }
            begin = sign.end();
        }
    }

    private void declaration(Deque<String> around, String text, int begin) {
        Matcher declaration = DECLARATION.matcher(text);
        if (declaration.matches()) {
            scheme(around).ifPresent(scheme -> {
                int start = begin + declaration.start(2);
                int end = begin + declaration.end(2);
                tokens.computeIfAbsent(scheme, unset -> new TreeMap<>())
                        .put(
                                declaration.group(1),
                                new Token(
                                        Colour.parse(declaration.group(2)), source.at(start, end - start), start, end));
            });
        }
    }

    /** The scheme of a declaration inside these blocks; empty if it depends on anything else. */
    private static Optional<Scheme> scheme(Deque<String> around) {
        if (around.isEmpty() || !around.getLast().equals(":root")) {
            return Optional.empty();
        }
        Scheme scheme = Scheme.LIGHT;
        for (Iterator<String> blocks = around.iterator(); blocks.hasNext(); ) {
            String block = blocks.next();
            Matcher media = OF_A_SCHEME.matcher(block);
            if (media.matches()) {
                scheme = media.group(1).equals("dark") ? Scheme.DARK : Scheme.LIGHT;
            } else if (blocks.hasNext() && !block.startsWith("@layer")) {
                return Optional.empty();
            }
        }
        return Optional.of(scheme);
    }
}
