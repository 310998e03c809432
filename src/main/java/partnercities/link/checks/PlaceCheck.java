package partnercities.link.checks;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.domain.city.Coordinates;
import partnercities.gather.documents.CityDocument;
import partnercities.geo.countries.CountryExtent;
import partnercities.geo.countries.Territory;

/** Warns of coordinates outside the city's country, above all of swapped ones. */
public final class PlaceCheck {
    private static final double MARGIN_DEGREES = 0.5;

    private PlaceCheck() {}

    public static void check(CityDocument document, Diagnostics diagnostics) {
        Optional<Territory> country = Territory.of(document.city().country());
        Optional<CountryExtent> extent = country.flatMap(CountryExtent::of);
        Coordinates place = document.city().coordinates().value();
        if (place.equals(Coordinates.NOWHERE)
                || extent.isEmpty()
                || extent.get().contains(place, MARGIN_DEGREES)) {
            return;
        }
        String name = country.get().name(Locale.ENGLISH);
        Coordinates swapped = new Coordinates(place.longitude(), place.latitude());
        Coordinates west = new Coordinates(place.latitude(), -place.longitude());
        String help = extent.get().contains(swapped, MARGIN_DEGREES)
                ? "latitude and longitude seem to be swapped: write latitude: " + BigDecimal.valueOf(swapped.latitude())
                        + ", longitude: " + BigDecimal.valueOf(swapped.longitude())
                : extent.get().contains(west, MARGIN_DEGREES)
                        ? "the sign of the longitude seems to be wrong: east is positive, west negative"
                        : "check latitude (north), longitude (east) and country";
        diagnostics.add(Diagnostic.of(Rule.MISPLACED_CITY, "This place lies outside the city's country (" + name + ").")
                .at(document.coordinates())
                .help(help));
    }
}
