package partnercities.plan.emblem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import partnercities.domain.settings.Logo;
import partnercities.draw.outline.Affine;
import partnercities.draw.outline.Outline;
import partnercities.draw.outline.PathReader;
import partnercities.draw.png.PngReader;
import partnercities.draw.raster.Bitmap;
import partnercities.draw.raster.Canvas;
import partnercities.draw.raster.Stroke;
import partnercities.draw.svg.SvgPicture;
import partnercities.draw.svg.SvgReader;
import partnercities.draw.type.Typeface;
import partnercities.gather.pictures.BundledFile;
import partnercities.link.Site;

/**
 * What icons show: the logo, if there is one that is not much wider than high; else the first letter of the home city's name, in
 * the site's type and accent colour; or else rings around home.
 */
public sealed interface Emblem {
    /** All that it shows, as part of a recipe. */
    String recipe();

    /** Draws it into the middle of a square, and its ground where it has one. */
    void draw(Canvas canvas, double left, double top, double side);

    /** The colour around it. */
    int ground();

    /** The logo. */
    record Sign(BundledFile file) implements Emblem {
        private static final int WHITE = 0xffffff;

        @Override
        public String recipe() {
            return file.file().digest();
        }

        @Override
        public void draw(Canvas canvas, double left, double top, double side) {
            byte[] bytes = bytes();
            if (isSvg()) {
                SvgReader.read(bytes).ifPresent(picture -> draw(picture, canvas, left, top, side));
            } else {
                PngReader.read(bytes).ifPresent(picture -> draw(picture, canvas, left, top, side));
            }
        }

        boolean isSvg() {
            return file.file().extension().equals("svg");
        }

        private byte[] bytes() {
            try {
                return file.file().bytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void draw(SvgPicture picture, Canvas canvas, double left, double top, double side) {
            double size = side / Math.max(picture.width(), picture.height());
            picture.draw(
                    canvas,
                    left + (side - picture.width() * size) / 2,
                    top + (side - picture.height() * size) / 2,
                    size);
        }

        private static void draw(Bitmap picture, Canvas canvas, double left, double top, double side) {
            double size = side / Math.max(picture.width(), picture.height());
            picture.draw(
                    canvas,
                    left + (side - picture.width() * size) / 2,
                    top + (side - picture.height() * size) / 2,
                    size);
        }

        @Override
        public int ground() {
            return WHITE;
        }
    }

    /** The first letter of the city's name; without one in the site's type, rings around a dot. */
    record Initial(String letter, String accent, String paper) implements Emblem {
        /** How large the letter is, as a part of the side. */
        private static final double SIZE = 0.92;
        /** Where its base line lies. */
        private static final double BASE = 0.81;

        @Override
        public String recipe() {
            return letter + " " + accent + " " + paper;
        }

        @Override
        public int ground() {
            return number(accent);
        }

        @Override
        public void draw(Canvas canvas, double left, double top, double side) {
            canvas.fill(Outline.rectangle(left, top, side, side), number(accent));
            if (letter.isEmpty()) {
                for (int ring = 1; ring <= 2; ring++) {
                    Outline circle = Outline.circle(left + side / 2, top + side / 2, side * ring * 0.19);
                    canvas.draw(circle, Stroke.thin(side * 0.055), number(paper));
                }
                canvas.fill(Outline.circle(left + side / 2, top + side / 2, side * 0.09), number(paper));
                return;
            }
            double begin = left + (side - Typeface.serif().width(letter, side * SIZE)) / 2;
            Affine place = Affine.scaleAndMove(side * SIZE / 1000, begin, top + side * BASE);
            canvas.fill(PathReader.read(path(), place), number(paper));
        }

        private String path() {
            return Typeface.serif().path(letter.codePointAt(0));
        }

        /** The same as SVG. */
        String svg() {
            double begin = (1000 - Typeface.serif().width(letter, 1000 * SIZE)) / 2;
            String sign = letter.isEmpty()
                    ? "<g fill=\"none\" stroke=\"" + paper
                            + "\" stroke-width=\"55\"><circle cx=\"500\" cy=\"500\" r=\"190\"/><circle cx=\"500\" cy=\"500\""
                            + " r=\"380\"/></g><circle fill=\"" + paper + "\" cx=\"500\" cy=\"500\" r=\"90\"/>"
                    : "<path fill=\"" + paper + "\" transform=\"translate(" + Math.round(begin) + " "
                            + Math.round(1000 * BASE) + ") scale(" + SIZE + ")\" d=\"" + path() + "\"/>";
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 1000\"><rect width=\"1000\" height=\"1000\" rx=\"160\" fill=\""
                    + accent + "\"/>" + sign + "</svg>\n";
        }

        private static int number(String hex) {
            return Integer.parseInt(hex.substring(1), 16);
        }
    }

    static Emblem of(Site site, Inks inks) {
        return site.settings()
                .masthead()
                .logo()
                .flatMap(logo -> sign(site, logo))
                .<Emblem>map(Sign::new)
                .orElseGet(() -> new Initial(initial(site), inks.hex("accent"), inks.hex("paper")));
    }

    private static Optional<BundledFile> sign(Site site, Logo logo) {
        return Optional.ofNullable(site.files().get(logo.icon().orElse(logo.file())))
                .filter(file -> file.pixels()
                        .filter(size -> Logo.isNearlySquare(size.width(), size.height()))
                        .isPresent());
    }

    private static String initial(Site site) {
        String name =
                site.settings().home().names().in(site.settings().languages()).text();
        if (name.isEmpty()) {
            return "";
        }
        String letter = name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
        return letter.codePointCount(0, letter.length()) == 1
                        && Typeface.serif().has(letter)
                ? letter
                : "";
    }
}
