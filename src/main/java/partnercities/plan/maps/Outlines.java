package partnercities.plan.maps;

import java.util.Map;
import partnercities.geo.drawing.Room;
import partnercities.geo.drawing.Sketch;
import partnercities.plan.files.Assets;
import partnercities.plan.files.PlainFile;

/**
 * A drawing as an SVG file of which pages use the parts: {@code land}, {@code partners}, {@code home}, {@code borders},
 * {@code lakes}, {@code rivers} and {@code graticule}. It leaves all colours and widths to the page.
 *
 * @param rooms where names of countries may stand, in the file's units
 */
record Outlines(PlainFile file, Map<String, Room> rooms) {
    /** Units of a map for each unit of the file, which is finer since it has whole numbers. */
    static final double SCALE = 0.5;

    /** Lines keep their width however a page scales them. */
    static Outlines of(String name, Sketch sketch, String graticule) {
        String svg = String.join(
                "",
                "<svg xmlns=\"http://www.w3.org/2000/svg\">\n",
                path("land", sketch.land()),
                path("partners", sketch.partners()),
                path("home", sketch.home()),
                path("borders", sketch.borders()),
                path("lakes", sketch.lakes()),
                path("rivers", sketch.rivers()),
                path("graticule", graticule),
                "</svg>\n");
        return new Outlines(Assets.generated(name + ".svg", svg), sketch.rooms());
    }

    private static String path(String id, String data) {
        return "<path id=\"" + id + "\" vector-effect=\"non-scaling-stroke\" d=\"" + data + "\"/>\n";
    }
}
