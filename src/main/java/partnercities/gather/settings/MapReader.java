package partnercities.gather.settings;

import java.util.List;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.domain.settings.MapElsewhere;
import partnercities.domain.settings.TileServer;
import partnercities.gather.findings.Findings;
import partnercities.gather.spelling.WebAddress;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.ScalarReader;
import partnercities.gather.yaml.Value;

/** Reads {@code map} of {@code site.yaml}: what an operator may choose about maps. */
record MapReader(Optional<TileServer> tiles, Optional<MapElsewhere> elsewhere) {
    private static final String EXAMPLE =
            "https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=11/{latitude}/{longitude}";

    static MapReader read(Fields fields) {
        return fields.nested(
                        "map",
                        map -> new MapReader(
                                TileServerReader.read(map),
                                map.nested("elsewhere", MapReader::elsewhere).flatMap(found -> found)))
                .orElse(new MapReader(Optional.empty(), Optional.empty()));
    }

    private static Optional<MapElsewhere> elsewhere(Fields fields) {
        Optional<String> name =
                fields.required("name", fields.text("name"), "say what the site with the map is called");
        Optional<String> url = fields.required(
                        "url", fields.scalar("url"), "give the address of its map of a place, as " + EXAMPLE)
                .flatMap(scalar -> url(fields.findings(), scalar));
        return name.flatMap(known -> url.map(address -> new MapElsewhere(known, address)));
    }

    private static Optional<String> url(Findings findings, Value.Scalar scalar) {
        List<String> missing = MapElsewhere.PLACEHOLDERS.stream()
                .filter(placeholder -> !scalar.text().contains(placeholder))
                .toList();
        if (!missing.isEmpty()) {
            findings.add(Diagnostic.of(
                            Rule.WRONG_MAP,
                            "The address of the map elsewhere has no " + String.join(" and no ", missing) + ".")
                    .at(scalar.position())
                    .help("put {latitude} and {longitude} where they belong, as in " + EXAMPLE));
            return Optional.empty();
        }
        String example = MapElsewhere.PLACEHOLDERS.stream()
                .reduce(scalar.text(), (address, placeholder) -> address.replace(placeholder, "0"));
        return WebAddress.isValid(example) ? Optional.of(scalar.text()) : new ScalarReader(findings).webAddress(scalar);
    }
}
