package partnercities.link.look;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.domain.agreement.Scheme;
import partnercities.domain.settings.Colour;
import partnercities.gather.documents.Accent;
import partnercities.gather.documents.Documents;
import partnercities.gather.documents.Token;
import partnercities.gather.documents.TokensDocument;
import partnercities.gather.source.Asset;

/**
 * Checks the contrast of the colours in {@code tokens.css}, and fits the site's accent among them so that it is
 * readable in each scheme.
 */
public final class Look {
    private static final String PAPER = "paper";
    private static final String MEASURABLE = "write it as oklch(0.985 0.008 88) or #fcfaf4";

    private final TokensDocument document;
    private final Optional<Accent> accent;
    private final Diagnostics diagnostics;
    private final Map<Scheme, Colour> accents = new TreeMap<>();

    private Look(TokensDocument document, Optional<Accent> accent, Diagnostics diagnostics) {
        this.document = document;
        this.accent = accent;
        this.diagnostics = diagnostics;
    }

    /** The assets of the templates, with the site's accent written into the tokens. */
    public static SortedMap<String, Asset> assets(Documents documents, Diagnostics diagnostics) {
        SortedMap<String, Asset> assets = new TreeMap<>(documents.assets());
        documents.tokens().ifPresent(document -> {
            String text = new Look(document, documents.settings().accent(), diagnostics).text();
            assets.computeIfPresent(TokensDocument.NAME, (name, asset) -> new Asset(asset.file(), Optional.of(text)));
        });
        return assets;
    }

    /** The colours of light pages by the names of their tokens, with the site's accent as it is shown. */
    public static SortedMap<String, Colour> colours(Documents documents) {
        SortedMap<String, Colour> colours = new TreeMap<>();
        documents.tokens().filter(document -> document.has(Scheme.LIGHT)).ifPresent(document -> {
            Look look =
                    new Look(document, documents.settings().accent(), new Diagnostics()); // reported by the other one
            colours.putAll(look.colours(Scheme.LIGHT));
            if (document.own(Scheme.LIGHT, ContrastPair.ACCENT).isPresent()) {
                look.accent.ifPresent(wish -> colours.put(
                        ContrastPair.ACCENT,
                        look.readable(wish, Scheme.LIGHT, legibility(ContrastPair.ACCENT, colours))));
            }
        });
        return colours;
    }

    /** The background colour of pages in each scheme; browsers use it for their toolbar too. */
    public static SortedMap<Scheme, Colour> papers(Documents documents) {
        SortedMap<Scheme, Colour> papers = new TreeMap<>();
        for (Scheme scheme : Scheme.values()) {
            documents
                    .tokens()
                    .flatMap(document -> document.token(scheme, PAPER))
                    .flatMap(Token::colour)
                    .ifPresent(colour -> papers.put(scheme, colour));
        }
        return papers;
    }

    /**
     * How far the lightness of an accent may move without a warning. It may move farther on dark pages, where people
     * expect a lighter accent.
     */
    private static double farthest(Scheme scheme) {
        return scheme == Scheme.LIGHT ? 0.25 : 0.4;
    }

    private String text() {
        Stream.of(Scheme.values()).filter(document::has).forEach(this::check);
        StringBuilder text = new StringBuilder(document.text());
        // backwards, so that earlier offsets stay valid
        SortedMap<Token, Colour> values =
                new TreeMap<>(Comparator.comparingInt(Token::start).reversed());
        accents.forEach((scheme, colour) ->
                document.own(scheme, ContrastPair.ACCENT).ifPresent(token -> values.put(token, colour)));
        values.forEach((token, colour) -> text.replace(token.start(), token.end(), colour.css()));
        return text.toString();
    }

    private void check(Scheme scheme) {
        Map<String, Colour> colours = colours(scheme);
        accent.filter(wish -> document.own(scheme, ContrastPair.ACCENT).isPresent())
                .ifPresent(
                        wish -> accents.put(scheme, readable(wish, scheme, legibility(ContrastPair.ACCENT, colours))));
        boolean derived = accents.containsKey(scheme);
        // a dark scheme without its own accent uses the light one's
        Optional.ofNullable(accents.get(scheme))
                .or(() -> Optional.ofNullable(accents.get(Scheme.LIGHT)))
                .ifPresent(colour -> colours.put(ContrastPair.ACCENT, colour));
        for (ContrastPair pair : ContrastPair.ALL) {
            boolean adjusted = derived && pair.foreground().equals(ContrastPair.ACCENT);
            if (!adjusted) {
                check(pair, scheme, colours);
            }
        }
    }

    private void check(ContrastPair pair, Scheme scheme, Map<String, Colour> colours) {
        Colour foreground = colours.get(pair.foreground());
        Colour background = colours.get(pair.background());
        if (foreground == null || background == null) { // reported when the colours were read
            return;
        }
        double contrast = foreground.contrast(background);
        if (contrast < pair.least()) {
            warn(pair, contrast, scheme, legibility(pair.foreground(), colours).nearest(foreground));
        }
    }

    /** The colours of a scheme, by token. */
    private Map<String, Colour> colours(Scheme scheme) {
        Map<String, Colour> colours = new TreeMap<>();
        ContrastPair.tokens().forEach(name -> colour(scheme, name).ifPresent(colour -> colours.put(name, colour)));
        return colours;
    }

    private Optional<Colour> colour(Scheme scheme, String name) {
        Optional<Token> token = document.token(scheme, name);
        if (token.isEmpty()) {
            diagnostics.add(Diagnostic.of(Rule.MISSING_COLOUR, "The style sheet has no colour '--" + name + "'.")
                    .at(document.file().start())
                    .help("add it to :root, and to that of the dark scheme; pages ask for it"));
            return Optional.empty();
        }
        if (token.get().colour().isEmpty()) {
            diagnostics.add(Diagnostic.of(Rule.WRONG_COLOUR, "'--" + name + "' is not a colour that can be measured.")
                    .at(token.get().position())
                    .help(MEASURABLE));
        }
        return token.get().colour();
    }

    private static Legibility legibility(String foreground, Map<String, Colour> colours) {
        return new Legibility(ContrastPair.ALL.stream()
                .filter(pair -> pair.foreground().equals(foreground))
                .filter(pair -> colours.containsKey(pair.background()))
                .map(pair -> ground(pair, colours))
                .toList());
    }

    private static Legibility.Ground ground(ContrastPair pair, Map<String, Colour> colours) {
        Colour colour = Objects.requireNonNull(colours.get(pair.background()));
        return new Legibility.Ground(pair.background(), colour, pair.least());
    }

    private Colour readable(Accent wish, Scheme scheme, Legibility legibility) {
        Optional<Colour> nearest = legibility.nearest(wish.colour());
        if (nearest.isEmpty()) {
            Colour best = legibility.best(wish.colour());
            legibility.worst(best).ifPresent(ground -> diagnostics.add(unreadable(wish, scheme, best, ground)));
            return best;
        }
        Colour used = nearest.get();
        double moved = used.lightness() - wish.colour().lightness();
        if (Math.abs(moved) > farthest(scheme)) {
            String direction = moved < 0 ? "darker" : "lighter";
            diagnostics.add(Diagnostic.of(
                            Rule.UNREADABLE_ACCENT,
                            "On " + scheme.key() + " pages the accent colour "
                                    + wish.colour().hex() + " can't be read; it had to become much " + direction + ".")
                    .at(wish.position())
                    .help("the nearest readable colour, " + told(used) + ", is used there; choose one that is "
                            + direction));
        }
        return used;
    }

    private Diagnostic unreadable(Accent wish, Scheme scheme, Colour best, Legibility.Ground ground) {
        Diagnostic unreadable = Diagnostic.of(
                        Rule.HOPELESS_ACCENT,
                        "On " + scheme.key() + " pages no shade of the accent colour "
                                + wish.colour().hex() + " can be read on everything.")
                .at(wish.position())
                .help("the nearest, " + told(best) + ", has " + ratio(best.contrast(ground.colour())) + " on '--"
                        + ground.token() + "' and needs " + ratio(ground.least())
                        + "; a designer has to change the colours behind it");
        return document.token(scheme, ground.token())
                .map(Token::position)
                .map(unreadable::seeAlso)
                .orElse(unreadable);
    }

    private void warn(ContrastPair pair, double contrast, Scheme scheme, Optional<Colour> nearest) {
        document.token(scheme, pair.foreground())
                .ifPresent(token -> diagnostics.add(Diagnostic.of(
                                Rule.LOW_CONTRAST,
                                "On " + scheme.key() + " pages '--" + pair.foreground() + "' has a contrast of "
                                        + ratio(contrast) + " to '--" + pair.background() + "'; " + pair.use()
                                        + " need " + ratio(pair.least()) + ".")
                        .at(token.position())
                        .help(nearest.map(colour -> "the nearest colour that can be read everywhere is " + told(colour))
                                .orElse("no shade of it can be read everywhere; change the colours behind it"))));
    }

    private static String told(Colour colour) {
        return colour.css() + " or " + colour.hex();
    }

    /** Rounded down, so a reported ratio is never better than the real one. */
    private static String ratio(double contrast) {
        return BigDecimal.valueOf(contrast)
                        .setScale(2, RoundingMode.DOWN)
                        .stripTrailingZeros()
                        .toPlainString()
                + " : 1";
    }
}
