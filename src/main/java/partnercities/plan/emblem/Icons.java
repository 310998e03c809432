package partnercities.plan.emblem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partnercities.draw.png.Png;
import partnercities.draw.raster.Canvas;
import partnercities.link.Site;
import partnercities.plan.files.Assets;
import partnercities.plan.files.PlainFile;

/**
 * The icons that browsers, phones and their home screens show of the site, all made of its emblem.
 *
 * @param drawing as SVG; empty where the logo is no drawing
 * @param touch 180 pixels, for home screens of phones
 * @param large 512 pixels
 * @param maskable 512 pixels with so much room around that phones may cut it to any form
 */
public record Icons(Optional<PlainFile> drawing, PlainFile touch, PlainFile large, PlainFile maskable) {
    private static final int TOUCH = 180;
    private static final int LARGE = 512;
    /** What is surely seen of a maskable icon is a circle of 80 % of its width (Web Application Manifest, safe zone). */
    private static final double SAFE = 0.56;

    private static final double NEARLY_ALL = 0.86;

    public static Icons of(Emblem emblem, Site site, Assets assets) {
        boolean hasGround = emblem instanceof Emblem.Initial;
        return new Icons(
                drawing(emblem),
                png("icon-180.png", emblem, TOUCH, hasGround ? 1 : NEARLY_ALL, assets),
                png("icon-512.png", emblem, LARGE, hasGround ? 1 : NEARLY_ALL, assets),
                png("icon-maskable-512.png", emblem, LARGE, hasGround ? 0.8 : SAFE, assets));
    }

    private static Optional<PlainFile> drawing(Emblem emblem) {
        if (emblem instanceof Emblem.Initial initial) {
            return Optional.of(Assets.generated("icon.svg", initial.svg()));
        }
        return emblem instanceof Emblem.Sign sign && sign.isSvg()
                ? Optional.of(Assets.copy("icon.svg", sign.file().file()))
                : Optional.empty();
    }

    /** @param part how much of the side the emblem takes */
    private static PlainFile png(String name, Emblem emblem, int side, double part, Assets assets) {
        return assets.drawn(name, "icon " + side + " " + part + " " + emblem.recipe(), () -> {
            Canvas canvas = new Canvas(side, side, emblem.ground(), List.of());
            double room = side * (1 - part) / 2;
            emblem.draw(canvas, room, room, side * part);
            return Png.of(canvas);
        });
    }

    public List<PlainFile> files() {
        List<PlainFile> files = new ArrayList<>(List.of(touch, large, maskable));
        drawing.ifPresent(files::add);
        return List.copyOf(files);
    }

    /** By the names that templates have always used. */
    public Map<String, PlainFile> byName() {
        Map<String, PlainFile> named = new LinkedHashMap<>();
        named.put("icon.svg", drawing.orElse(large));
        named.put("icon-180.png", touch);
        return named;
    }
}
