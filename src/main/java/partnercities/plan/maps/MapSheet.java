package partnercities.plan.maps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import partnercities.geo.Point;
import partnercities.link.Addresses;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.frame.Label;
import partnercities.plan.maps.LabelPlacement.Box;

/**
 * A map whose names are not placed yet.
 *
 * @param box the visible part, in units
 * @param overhang how far names may overhang its sides, in units
 * @param outlines the coast lines
 * @param scale units per kilometre
 * @param routes SVG path data of the ways from home
 * @param home where it lies, in units
 * @param places where the cities lie, in the order of the list
 * @param enlarged SVG path data of the outline of what another map shows enlarged; empty without one
 */
record MapSheet(
        Box box,
        double overhang,
        Atlas.Outlines outlines,
        double scale,
        List<MapPicture.Ring> rings,
        String routes,
        Point home,
        List<Place> places,
        String enlarged) {
    /** Type sizes in units, for a map 600 pixels wide and for one on a phone. */
    private static final double WIDE = 21;

    private static final double NARROW = 42;
    /** Radius of home's mark, of a city's mark and of a dot, in units. */
    private static final double HOME = 17;

    private static final double MARK = 11;
    private static final double DOT = 5;
    /** Scales are rounded this finely, which moves the farthest place by less than a unit. */
    private static final double SCALE_STEPS = 1e6;
    /** The least room between a mark and another one's name, in units. */
    private static final double CLEARANCE = 4;
    /** Places with many neighbours choose their spots first. Neighbours lie within this distance, in type sizes. */
    private static final double CROWDED = 5;

    /**
     * Where a city lies, in units.
     *
     * @param isNamed whether it gets a mark, and a name where there is room; else it gets a dot
     */
    record Place(String id, CityEntry city, Point at, boolean isNamed) {
        Box own() {
            return Box.around(at.x(), at.y(), (isNamed ? MARK : DOT) + CLEARANCE);
        }

        String name() {
            return city.city().label().text();
        }
    }

    /** Places the names. */
    MapPicture picture(Addresses addresses, Label homeName) {
        Spots wide = new Spots(homeName, WIDE);
        Spots narrow = new Spots(homeName, NARROW);
        List<MapPicture.Mark> marks = new ArrayList<>();
        List<MapPicture.Dot> dots = new ArrayList<>();
        for (Place place : places) {
            double x = MapPicture.rounded(place.at().x());
            double y = MapPicture.rounded(place.at().y());
            if (place.isNamed()) {
                marks.add(new MapPicture.Mark(
                        place.id(), place.city(), x, y, wide.of(place.id()), narrow.of(place.id())));
            } else {
                dots.add(new MapPicture.Dot(place.city().category(), x, y));
            }
        }
        return new MapPicture(
                MapPicture.rounded(box.left()),
                MapPicture.rounded(box.top()),
                MapPicture.rounded(box.right() - box.left()),
                MapPicture.rounded(box.bottom() - box.top()),
                addresses.ofFile(outlines.file().path()) + "#" + Atlas.Outlines.ID,
                Math.round(scale / outlines.unitsPerKilometre() * SCALE_STEPS) / SCALE_STEPS,
                rings,
                routes,
                new MapPicture.HomeMark(
                        MapPicture.rounded(home.x()),
                        MapPicture.rounded(home.y()),
                        homeName,
                        wide.ofHome,
                        narrow.ofHome),
                List.copyOf(marks),
                List.copyOf(dots),
                enlarged);
    }

    /** The spots of all names in one type size. */
    private final class Spots {
        private final Map<String, MapPicture.Spot> ofCities = new HashMap<>();
        private final Optional<MapPicture.Spot> ofHome;

        Spots(Label homeName, double size) {
            LabelPlacement placement = new LabelPlacement(box.widened(overhang), size);
            Box ownOfHome = Box.around(home.x(), home.y(), HOME);
            placement.occupy(ownOfHome);
            places.forEach(place -> placement.occupy(place.own()));
            ofHome = placement.place(home.x(), home.y(), HOME, ownOfHome, homeName.text());
            Neighbourhood neighbourhood =
                    new Neighbourhood(places.stream().map(Place::at).toList(), CROWDED * size);
            Map<String, Integer> neighbours = places.stream()
                    .filter(Place::isNamed)
                    .collect(Collectors.toMap(Place::id, place -> neighbourhood.count(place.at())));
            places.stream()
                    .filter(Place::isNamed)
                    .sorted(Comparator.comparing((Place place) -> neighbours.get(place.id()), Comparator.reverseOrder())
                            .thenComparing(Place::id))
                    .forEach(place -> placement
                            .place(place.at().x(), place.at().y(), MARK, place.own(), place.name())
                            .ifPresent(spot -> ofCities.put(place.id(), spot)));
        }

        Optional<MapPicture.Spot> of(String city) {
            return Optional.ofNullable(ofCities.get(city));
        }
    }
}
