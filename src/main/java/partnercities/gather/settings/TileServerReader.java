package partnercities.gather.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.domain.settings.TileServer;
import partnercities.domain.text.LocalizedText;
import partnercities.gather.findings.Findings;
import partnercities.gather.spelling.WebAddress;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.Value;

/** Reads {@code map.tiles} of {@code site.yaml}: the tile server that an operator may choose. */
final class TileServerReader {
    private static final String EXAMPLE = "https://tiles.example.org/{z}/{x}/{y}.png";
    /** What most tile servers have. Streets can be told apart. */
    private static final int USUAL_MAX_ZOOM = 18;
    /** Beyond this, a pixel is less than a centimetre of the Earth. */
    private static final int LAST_ZOOM = 24;

    /** The host goes into the policy of the site, where other signs would end its entry; and a user's name would be known to all. */
    private static final Pattern PLAIN_HOST = Pattern.compile("https?://[\\p{L}\\p{N}.-]+(?::\\d+)?/");

    private TileServerReader() {}

    static Optional<TileServer> read(Fields fields) {
        return fields.nested("tiles", TileServerReader::tiles).flatMap(tiles -> tiles);
    }

    private static Optional<TileServer> tiles(Fields fields) {
        LocalizedText attribution = fields.localized("attribution");
        fields.required("attribution", Optional.of(attribution), "say whose map it is, as its licence wants it");
        Optional<String> address = fields.webAddress("address");
        int maxZoom = fields.wholeNumber("max-zoom")
                .map(zoom -> inRange(fields, zoom))
                .orElse(USUAL_MAX_ZOOM);
        return fields.required("url", fields.scalar("url"), "give the address of a tile, as " + EXAMPLE)
                .flatMap(scalar -> url(fields.findings(), scalar))
                .map(url -> new TileServer(WebAddress.ascii(url), attribution, address, maxZoom));
    }

    private static int inRange(Fields fields, long zoom) {
        if (zoom >= 1 && zoom <= LAST_ZOOM) {
            return (int) zoom;
        }
        fields.findings()
                .add(Diagnostic.of(Rule.WRONG_ZOOM, "There is no zoom level " + zoom + ".")
                        .at(fields.position("max-zoom"))
                        .help("write a whole number from 1 to " + LAST_ZOOM + ", as the tile server's owner says"));
        return USUAL_MAX_ZOOM;
    }

    private static Optional<String> url(Findings findings, Value.Scalar scalar) {
        List<String> missing = TileServer.PLACEHOLDERS.stream()
                .filter(placeholder -> !scalar.text().contains(placeholder))
                .toList();
        if (!missing.isEmpty()) {
            findings.add(Diagnostic.of(
                            Rule.WRONG_TILES,
                            "The address of the tiles has no " + String.join(" and no ", missing) + ".")
                    .at(scalar.position())
                    .help("put {z}, {x} and {y} where zoom level, column and row belong, as in " + EXAMPLE));
            return Optional.empty();
        }
        String example = TileServer.PLACEHOLDERS.stream()
                .reduce(scalar.text(), (address, placeholder) -> address.replace(placeholder, "0"));
        if (!PLAIN_HOST.matcher(example).lookingAt()) {
            findings.add(Diagnostic.of(
                            Rule.WRONG_TILES,
                            "The address of the tiles does not begin with http:// or https:// and a host of letters, digits, dots and hyphens.")
                    .at(scalar.position())
                    .help("leave out the name of a user and whatever else stands there, as in " + EXAMPLE));
            return Optional.empty();
        }
        if (!WebAddress.isValid(example)) {
            findings.add(Diagnostic.of(Rule.WRONG_TILES, "The address of the tiles is not a web address.")
                    .at(scalar.position())
                    .help("write it as " + EXAMPLE));
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }
}
