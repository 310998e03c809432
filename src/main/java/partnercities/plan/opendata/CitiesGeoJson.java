package partnercities.plan.opendata;

import java.util.List;
import partnercities.domain.city.Coordinates;
import partnercities.plan.files.JsonObject;

/** Writes cities as GeoJSON for maps. Longitude comes before latitude (RFC 7946, 3.1.1). */
final class CitiesGeoJson {
    private CitiesGeoJson() {}

    static String of(DataProfile profile, DataTable<CityRow> cities) {
        DataTable<CityRow> properties = new DataTable<>(
                cities.columns().stream().filter(column -> !isElsewhere(column)).toList(), cities.rows());
        return profile.head(new JsonObject().with("type", "FeatureCollection"), "cities")
                .with(
                        "features",
                        cities.rows().stream()
                                .map(row -> feature(row, properties.properties(row)))
                                .toList())
                .inLines();
    }

    private static JsonObject feature(CityRow row, JsonObject properties) {
        Coordinates place = row.city().coordinates().value();
        return new JsonObject()
                .with("type", "Feature")
                .with("id", row.city().id())
                .with(
                        "geometry",
                        new JsonObject()
                                .with("type", "Point")
                                .with(
                                        "coordinates",
                                        List.of(
                                                JsonObject.decimal(place.longitude()),
                                                JsonObject.decimal(place.latitude()))))
                .with("properties", properties);
    }

    /** Columns that would repeat a feature's id and geometry. */
    private static boolean isElsewhere(DataColumn<?> column) {
        return List.of("id", "latitude", "longitude").contains(column.word());
    }
}
