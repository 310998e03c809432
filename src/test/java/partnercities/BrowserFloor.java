package partnercities;

import static java.util.regex.Pattern.DOTALL;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import partnercities.domain.settings.Colour;

/**
 * What the oldest browsers meant don't have, and where style sheets and scripts ask for it. What a browser simply passes over, as the
 * declaration {@code text-wrap: balance}, is in no row: the page works without.
 */
final class BrowserFloor {
    static final String NAMES = "Chrome and Edge 109, Firefox 115, Safari 16.4";

    private static final Browsers OLDEST = new Browsers(109, 115, 16.4);
    private static final double NOT_YET = Double.POSITIVE_INFINITY;
    /** Safari 16.4 is the first that has it: in one that is a little older a whole script would fail, for what costs a few letters more. */
    private static final String LOOKBEHIND = "lookbehind";

    /** First versions. */
    private record Browsers(double chrome, double firefox, double safari) {
        @Override
        public String toString() {
            return Stream.of(told("Chrome", chrome), told("Firefox", firefox), told("Safari", safari))
                    .reduce((one, other) -> one + ", " + other)
                    .orElseThrow();
        }

        private static String told(String name, double version) {
            return version == NOT_YET
                    ? "no " + name
                    : name + " " + (version == Math.rint(version) ? "%.0f" : "%s").formatted(version);
        }
    }

    /** Where a feature may stand. */
    private enum Allowed {
        /** Nowhere: what does not know it fails as a whole. */
        NOWHERE,
        /** As a value after another one of the same property, but for custom properties and beside {@code var()}; and where {@code @supports} asks for it. */
        AFTER_ANOTHER,
        /** In selectors, if all of the rule have it; browsers drop the whole rule. */
        ALONE
    }

    /** @param sign how it is written */
    record Feature(String name, String ending, Pattern sign, Browsers since, Allowed allowed) {
        boolean isNew() {
            return name.equals(LOOKBEHIND)
                    || since.chrome > OLDEST.chrome
                    || since.firefox > OLDEST.firefox
                    || since.safari > OLDEST.safari;
        }

        private String at(String file, String text, int offset) {
            long line = text.substring(0, offset).lines().count();
            return file + ":" + Math.max(1, line) + ": " + name + ", from " + since;
        }
    }

    /** By MDN's tables of compatibility. */
    static final List<Feature> FEATURES = List.of(
            // values
            value("color-mix()", "color-mix\\(", 111, 113, 16.2),
            value("oklch() that the build leaves", "okl(?:ch|ab)\\(", 111, 113, 15.4),
            value("lab(), lch()", "(?<![\\w-])l(?:ab|ch)\\(", 111, 113, 15),
            value("color()", "(?<![\\w-])color\\(", 111, 113, 15),
            value("relative colours", "\\(\\s*from\\s", 119, 128, 16.4),
            value("light-dark()", "light-dark\\(", 123, 120, 17.5),
            value("content with an alternative", "(?<=[\"'\\w)]) / [\"']", 77, 128, 17.4),
            value("round(), mod(), rem()", "(?<![\\w-])(?:round|mod|rem)\\(", 125, 118, 15.4),
            value(
                    "sin() and its like",
                    "(?<![\\w-])(?:a?sin|a?cos|a?tan|atan2|sqrt|hypot|pow|log|exp)\\(",
                    111,
                    108,
                    15.4),
            value("abs(), sign()", "(?<![\\w-])(?:abs|sign)\\(", 138, 118, 15.4),
            value("linear() as a timing", "(?<![\\w-])linear\\(", 113, 112, 17.2),
            value("subgrid", "(?<![\\w-])subgrid", 117, 71, 16),
            value("anchor()", "(?<![\\w-])anchor(?:-size)?\\(", 125, 147, 26),
            value("calc-size()", "calc-size\\(", 129, NOT_YET, NOT_YET),
            value("typed attr()", "attr\\(\\s*[\\w-]+\\s+[\\w-]", 133, NOT_YET, NOT_YET),
            value("if()", "(?<![\\w-])if\\(", 137, NOT_YET, NOT_YET),
            value("rcap, rch, rex, ric", "\\d(?:rcap|rch|rex|ric)\\b", 111, 147, 17.2),
            // selectors and blocks
            block("nesting", "&", 112, 117, 16.5, Allowed.NOWHERE),
            block(":has() in a rule with other selectors", ":has\\(", 105, 121, 15.4, Allowed.ALONE),
            block(":popover-open in a rule with other selectors", ":popover-open", 114, 125, 17, Allowed.ALONE),
            block(
                    "::details-content in a rule with other selectors",
                    "::details-content",
                    131,
                    143,
                    18.4,
                    Allowed.ALONE),
            block(":user-valid in a rule with other selectors", ":user-(?:in)?valid", 119, 88, 16.5, Allowed.ALONE),
            block(":state() in a rule with other selectors", ":state\\(", 125, 126, 17.4, Allowed.ALONE),
            block("::view-transition in a rule with other selectors", "::view-transition", 111, 144, 18, Allowed.ALONE),
            block(":nth-child(of)", ":nth-(?:last-)?child\\([^)]* of ", 111, 113, 9, Allowed.ALONE),
            block("@scope", "@scope", 118, 146, 17.4, Allowed.NOWHERE),
            block("style queries", "@container[^{]*style\\(", 111, NOT_YET, 18, Allowed.NOWHERE),
            // scripts
            script("arrays changed by copy", "\\.(?:toSorted|toReversed|toSpliced)\\(|\\.with\\(", 110, 115, 16),
            script(LOOKBEHIND, "\\(\\?<[=!]", 62, 78, 16.4),
            script("the flag v", "/[a-z]*v[a-z]*\\.(?:test|exec)\\(|RegExp\\([^)]*, *[\"'][a-z]*v", 112, 116, 17),
            script("flags in part of an expression", "\\(\\?[ims]+:", 125, 132, 26),
            script(":has() in a script", ":has\\(", 105, 121, 15.4),
            script("groupBy", "\\.groupBy\\(", 117, 119, 17.4),
            script("Promise.withResolvers, try", "Promise\\.(?:withResolvers|try)\\(", 119, 121, 17.4),
            script("Array.fromAsync", "Array\\.fromAsync", 121, 115, 16.4),
            script(
                    "operations of sets",
                    "\\.(?:union|intersection|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\\(",
                    122,
                    127,
                    17),
            script(
                    "operations of iterators",
                    "(?<!Object)\\.(?:values|keys|entries|matchAll)\\([^()]*\\)\\.(?:map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\\(|Iterator\\.",
                    122,
                    131,
                    18.4),
            script("isWellFormed", "\\.(?:isWellFormed|toWellFormed)\\(", 111, 119, 16.4),
            script("URL.canParse, parse", "URL\\.(?:canParse|parse)\\(", 120, 115, 17),
            script("AbortSignal.any", "AbortSignal\\.any", 116, 124, 17.4),
            script("Intl.Segmenter", "Intl\\.Segmenter", 87, 125, 14.1),
            script("checkVisibility", "\\.checkVisibility\\(", 105, 106, 17.4),
            script("popovers in a script", "\\.(?:show|hide|toggle)Popover\\(", 114, 125, 17),
            script("startViewTransition without ?.", "\\.startViewTransition\\(", 111, 144, 18),
            script("requestIdleCallback without ?.", "requestIdleCallback\\(", 47, 55, NOT_YET),
            script("the event scrollend", "[\"']scrollend[\"']", 114, 109, 26.2),
            script("import attributes", "\\bwith\\s*\\{\\s*type:", 123, 138, 17.2),
            script("setHTMLUnsafe", "HTMLUnsafe\\(", 124, 128, 17.4),
            script("RegExp.escape", "RegExp\\.escape", 136, 134, 18.2));

    private static final Pattern CSS_COMMENT = Pattern.compile("/\\*.*?\\*/", DOTALL);
    private static final Pattern CSS_TEXT = Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'");
    private static final Pattern JS_COMMENT = Pattern.compile("/\\*.*?\\*/|(?<![:\"'`\\\\/])//[^\\n]*", DOTALL);
    private static final Pattern SIGN = Pattern.compile("[{};]");
    private static final Pattern DECLARATION = Pattern.compile("\\s*([\\w-]+)\\s*:(.*)", DOTALL);

    private BrowserFloor() {}

    private static Feature value(String name, String sign, double chrome, double firefox, double safari) {
        return new Feature(
                name, ".css", Pattern.compile(sign), new Browsers(chrome, firefox, safari), Allowed.AFTER_ANOTHER);
    }

    private static Feature block(
            String name, String sign, double chrome, double firefox, double safari, Allowed allowed) {
        return new Feature(name, ".css", Pattern.compile(sign), new Browsers(chrome, firefox, safari), allowed);
    }

    private static Feature script(String name, String sign, double chrome, double firefox, double safari) {
        return new Feature(name, ".js", Pattern.compile(sign), new Browsers(chrome, firefox, safari), Allowed.NOWHERE);
    }

    /** What a file asks for without need or without something else for browsers that lack it, as {@code a.css:3: nesting, from …}. */
    static List<String> faults(String file, String text) {
        return file.endsWith(".css") ? faultsOfStyles(file, text) : faultsOfScript(file, text);
    }

    private static List<String> faultsOfScript(String file, String text) {
        List<String> faults = new ArrayList<>();
        String code = blanked(JS_COMMENT, text);
        for (Feature feature : FEATURES) {
            if (feature.ending.equals(".js")) {
                feature.sign
                        .matcher(code)
                        .results()
                        .forEach(found -> faults.add(feature.at(file, text, found.start() + 1)));
            }
        }
        return faults;
    }

    private static List<String> faultsOfStyles(String file, String text) {
        List<String> faults = new ArrayList<>();
        String code = CSS_TEXT.matcher(blanked(CSS_COMMENT, text))
                .replaceAll(quoted -> "'" + " ".repeat(quoted.group().length() - 2) + "'");
        Deque<String> around = new ArrayDeque<>();
        Deque<Set<String>> declared = new ArrayDeque<>(List.of(new HashSet<>()));
        int begin = 0;
        for (Matcher sign = SIGN.matcher(code); sign.find(); begin = sign.end()) {
            String part = code.substring(begin, sign.start());
            int start = begin;
            if (sign.group().equals("{")) {
                faulty(part, Allowed.NOWHERE)
                        .forEach(feature -> faults.add(feature.at(file, text, start + ahead(part))));
                faulty(part, Allowed.ALONE)
                        .filter(feature -> !part.strip().startsWith("@"))
                        .filter(feature -> !selectors(part).stream().allMatch(feature.sign.asPredicate()))
                        .forEach(feature -> faults.add(feature.at(file, text, start + ahead(part))));
                around.addLast(part.strip());
                declared.addLast(new HashSet<>());
            } else {
                Matcher declaration = DECLARATION.matcher(part);
                if (declaration.matches()) {
                    String property = declaration.group(1);
                    String value = declaration.group(2);
                    boolean another = !property.startsWith("--")
                            && !value.contains("var(")
                            && declared.getLast().contains(property);
                    faulty(value, Allowed.AFTER_ANOTHER)
                            .filter(feature -> !another && !asked(feature, around) && !published(feature, value))
                            .forEach(feature -> faults.add(feature.at(file, text, start + ahead(part))));
                    if (faulty(value, Allowed.AFTER_ANOTHER).findAny().isEmpty()) {
                        declared.getLast().add(property);
                    }
                }
                if (sign.group().equals("}")) {
                    around.pollLast();
                    declared.pollLast();
                }
            }
        }
        return faults;
    }

    private static Stream<Feature> faulty(String part, Allowed allowed) {
        return FEATURES.stream()
                .filter(feature -> feature.ending.equals(".css") && feature.allowed == allowed)
                .filter(feature -> feature.sign.matcher(part).find());
    }

    private static boolean asked(Feature feature, Deque<String> around) {
        return around.stream()
                .anyMatch(block -> block.startsWith("@supports")
                        && !block.startsWith("@supports not")
                        && feature.sign.matcher(block).find());
    }

    /** Whether the build writes all of them in sRGB. */
    private static boolean published(Feature feature, String value) {
        return feature.name.startsWith("oklch()")
                && Pattern.compile("okl(?:ch|ab)\\([^)]*\\)")
                        .matcher(value)
                        .results()
                        .map(MatchResult::group)
                        .allMatch(colour -> Colour.parse(colour).isPresent());
    }

    /** The selectors of a list, parted by commas that stand in no brackets. */
    private static List<String> selectors(String list) {
        List<String> selectors = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < list.length(); i++) {
            char letter = list.charAt(i);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == ',' && depth == 0) {
                selectors.add(list.substring(begin, i));
                begin = i + 1;
            }
        }
        selectors.add(list.substring(begin));
        return selectors;
    }

    /** How far the first word of a part is from its beginning, and past it. */
    private static int ahead(String part) {
        return part.length() - part.stripLeading().length() + 1;
    }

    /** With blanks for what is found, so that all else keeps its place. */
    private static String blanked(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(found -> found.group().replaceAll("[^\\n]", " "));
    }
}
