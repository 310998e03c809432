package partnercities.link.look;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;
import partnercities.gather.source.Asset;
import partnercities.gather.source.Paths;

/** Checks what browsers pass over in style sheets without a word: braces without a partner, and addresses of files that are not there. */
public final class StyleSheetCheck {
    /** What hides braces, an address, or a brace. */
    private static final Pattern SIGN = Pattern.compile(
            "/\\*.*?(?:\\*/|\\z)|url\\(\\s*[\"']?([^\"')]*)[\"']?\\s*\\)|\"[^\"\\n]*\"|'[^'\\n]*'|[{}]",
            Pattern.DOTALL);

    /** Of what {@link #SIGN} finds. */
    private static final String BEGINNINGS = "/u\"'{}";

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|[/#].*|", Pattern.DOTALL);

    private final Map<String, Asset> assets;
    private final Diagnostics diagnostics;

    private StyleSheetCheck(Map<String, Asset> assets, Diagnostics diagnostics) {
        this.assets = assets;
        this.diagnostics = diagnostics;
    }

    /**
     * Checks all style sheets.
     *
     * @param assets of the templates, by path
     */
    public static void check(Map<String, Asset> assets, Diagnostics diagnostics) {
        StyleSheetCheck check = new StyleSheetCheck(assets, diagnostics);
        assets.forEach((path, asset) -> {
            Optional<String> text = asset.text().filter(css -> path.endsWith(".css"));
            text.ifPresent(css -> check.read(path, new SourceText(asset.file().display(), css)));
        });
    }

    private void read(String path, SourceText source) {
        Deque<Integer> open = new ArrayDeque<>();
        Matcher sign = SIGN.matcher(source.text());
        int end = source.text().length();
        for (int at = nextSign(source, 0); at < end; at = nextSign(source, at)) {
            boolean isSign = sign.region(at, end).lookingAt();
            at = isSign ? sign.end() : at + 1;
            if (!isSign) {
                continue;
            }
            if (sign.group().equals("{")) {
                open.addLast(sign.start());
            } else if (sign.group().equals("}") && open.pollLast() == null) {
                tell(
                        source,
                        sign.start(),
                        1,
                        "This brace closes nothing.",
                        "remove it, or look for a '{' that is missing before");
            } else if (sign.group(1) != null) {
                checkAddress(path, source, sign);
            }
        }
        if (!open.isEmpty()) {
            tell(
                    source,
                    open.getFirst(),
                    1,
                    "This brace is never closed, so browsers misread all below.",
                    "write '}' where its rules end");
        }
    }

    /** Where one may begin; most letters of a style sheet begin none. */
    private static int nextSign(SourceText source, int from) {
        String css = source.text();
        int at = from;
        while (at < css.length() && BEGINNINGS.indexOf(css.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private void checkAddress(String path, SourceText source, Matcher sign) {
        String address = sign.group(1).strip();
        String file = address.replaceFirst("[?#].*", "");
        boolean there = ELSEWHERE.matcher(address).matches()
                || Paths.resolve(Paths.folder(path), file)
                        .filter(assets::containsKey)
                        .isPresent();
        if (!there) {
            tell(
                    source,
                    sign.start(1),
                    sign.group(1).length(),
                    "There is no file '" + file + "' among the assets.",
                    "write its path, which begins at this style sheet, or add the file");
        }
    }

    private void tell(SourceText source, int offset, int length, String message, String help) {
        diagnostics.add(Diagnostic.of(Rule.STYLE_SHEET, message)
                .at(source.at(offset, length))
                .help(help));
    }
}
