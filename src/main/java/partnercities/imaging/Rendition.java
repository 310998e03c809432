package partnercities.imaging;

import java.util.ArrayList;
import java.util.List;
import partnercities.gather.pictures.PixelSize;
import partnercities.gather.pictures.Raster;

/**
 * One form in which a picture is published.
 *
 * @param crop the part of the original that it shows
 * @param base the largest size of that part. All smaller ones are made of it, so that the original is reduced once
 * @param size its own
 */
public record Rendition(Crop crop, PixelSize base, PixelSize size, Format format) {
    /** From that of a telephone to that of a large screen; in pixels. */
    private static final List<Integer> WIDTHS = List.of(480, 960, 1440, 1920);

    /** Counts the methods of making pictures; with another method, kept pictures are made anew. */
    private static final int METHOD = 1;

    /** A format that browsers show, and how it is written. */
    public enum Format {
        JPEG("jpg"),
        PNG("png"),
        WEBP("webp"),
        LOSSLESS_WEBP("webp");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        public String extension() {
            return extension;
        }

        /** What every browser shows. */
        static Format plain(Raster.Nature nature) {
            return nature == Raster.Nature.PHOTO ? JPEG : PNG;
        }

        /** What newer browsers load faster. */
        static Format modern(Raster.Nature nature) {
            return nature == Raster.Nature.FLAT ? LOSSLESS_WEBP : WEBP;
        }
    }

    /** All forms of a part of a picture: each width that it has, the smallest first, as WebP and in an older format. */
    public static List<Rendition> of(Crop crop, Raster.Nature nature) {
        PixelSize whole = crop.size();
        int most = WIDTHS.get(WIDTHS.size() - 1);
        PixelSize base = whole.width() <= most ? whole : whole.ofWidth(most);
        List<Rendition> all = new ArrayList<>();
        for (int width : WIDTHS) {
            if (width < base.width()) {
                add(all, crop, base, base.ofWidth(width), nature);
            }
        }
        add(all, crop, base, base, nature);
        return List.copyOf(all);
    }

    private static void add(List<Rendition> all, Crop crop, PixelSize base, PixelSize size, Raster.Nature nature) {
        all.add(new Rendition(crop, base, size, Format.plain(nature)));
        all.add(new Rendition(crop, base, size, Format.modern(nature)));
    }

    /** Whether it is WebP. */
    public boolean isModern() {
        return format.extension().equals(Format.WEBP.extension());
    }

    /** All that decides about its bytes, besides the original. */
    public String recipe() {
        return METHOD + " " + crop + " " + base + " " + size + " " + format;
    }
}
