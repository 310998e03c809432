package partnercities.imaging;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import partnercities.gather.pictures.PixelSize;
import partnercities.gather.pictures.Raster;
import partnercities.imaging.Samples.Layout;

/**
 * Develops pictures: makes renditions of originals. Several threads may ask at once; large originals wait for each other, so that
 * never more than some 100 megapixels are in memory.
 */
public final class Darkroom {
    /** What may lie open at the same time, in megapixels. An original of the greatest size fills it. */
    private static final int ROOM = 100;

    private static final int MEGAPIXEL = 1_000_000;

    private final Semaphore room = new Semaphore(ROOM, /* fair= */ true);

    /** The original is damaged, which only its pixels told, or too large for this machine. */
    public static final class DamagedPicture extends Exception {
        private static final long serialVersionUID = 1;

        private final String why;

        DamagedPicture(Throwable cause) {
            super(cause);
            this.why = Objects.toString(cause.getMessage(), "its pixels can't be read");
        }

        /** What the reader of pictures says of it. */
        public String why() {
            return why;
        }
    }

    /**
     * Makes renditions of one original.
     *
     * @param file the bytes of the original
     * @throws IOException if this machine lacks what is needed to write pictures
     */
    public Map<Rendition, byte[]> develop(byte[] file, Raster original, Collection<Rendition> wanted)
            throws IOException, DamagedPicture {
        int pixels = original.stored().width() * original.stored().height();
        int space = Math.min(ROOM, 1 + pixels / MEGAPIXEL);
        room.acquireUninterruptibly(space);
        try {
            Map<Crop, Samples> bases = bases(file, original, wanted);
            Optional<ColourProfile> profile = EmbeddedProfile.of(file, original.format());
            Map<Rendition, byte[]> made = new LinkedHashMap<>();
            Map<Rendition, Samples> finished = new LinkedHashMap<>();
            for (Rendition rendition : wanted) {
                Samples base = bases.get(rendition.crop());
                if (base == null) {
                    throw new IllegalStateException("no base of " + rendition);
                }
                // of each size once, for both its formats
                Rendition key =
                        new Rendition(rendition.crop(), rendition.base(), rendition.size(), Rendition.Format.JPEG);
                Samples pixelsOfSize = finished.computeIfAbsent(key, size -> finished(base, size, original, profile));
                made.put(rendition, PictureEncoder.write(pixelsOfSize, rendition.format()));
            }
            return made;
        } finally {
            room.release(space);
        }
    }

    /** The largest size of each part, as the file has it on its side. The original itself is let go. */
    private static Map<Crop, Samples> bases(byte[] file, Raster original, Collection<Rendition> wanted)
            throws DamagedPicture {
        Turn turn = new Turn(original.orientation());
        try {
            Samples whole = PictureDecoder.read(file, original.format());
            PixelSize stored = new PixelSize(whole.width(), whole.height());
            if (!stored.equals(original.stored())) {
                throw new IOException("its head tells another size than its pixels");
            }
            Map<Crop, Samples> bases = new LinkedHashMap<>();
            for (Rendition rendition : wanted) {
                bases.computeIfAbsent(
                        rendition.crop(),
                        crop -> Reduction.of(whole, turn.stored(crop, stored), turn.turned(rendition.base())));
            }
            return bases;
        } catch (OutOfMemoryError e) {
            throw new DamagedPicture(new IOException("it takes more memory than this machine gives", e));
        } catch (IOException | RuntimeException e) {
            throw new DamagedPicture(e);
        }
    }

    private static Samples finished(
            Samples base, Rendition rendition, Raster original, Optional<ColourProfile> profile) {
        Turn turn = new Turn(original.orientation());
        Crop all = new Crop(0, 0, base.width(), base.height());
        Samples reduced = Reduction.of(base, all, turn.turned(rendition.size()));
        Samples upright = divided(turn.upright(reduced));
        Samples inColours = profile.map(known -> known.toSrgb(upright)).orElse(upright);
        return inColours.layout() == Layout.CMYK ? mixed(inColours) : inColours;
    }

    /** A copy, with colours that are not multiplied by their opacity any more. */
    private static Samples divided(Samples picture) {
        Samples divided = new Samples(
                picture.width(),
                picture.height(),
                picture.layout(),
                picture.bytes().clone());
        int bands = picture.bands();
        if (picture.layout().hasOpacity()) {
            for (int at = 0; at < picture.bytes().length; at += bands) {
                int opacity = picture.at(at + bands - 1);
                for (int band = 0; band < bands - 1; band++) {
                    divided.set(at + band, opacity == 0 ? 0 : (picture.at(at + band) * 255 + opacity / 2) / opacity);
                }
            }
        }
        return divided;
    }

    /** Inks of which no profile tells the colours: as if each took away its part of the light. */
    private static Samples mixed(Samples inks) {
        Samples mixed = new Samples(inks.width(), inks.height(), Layout.RGB);
        for (int pixel = 0; pixel < inks.width() * inks.height(); pixel++) {
            int light = 255 - inks.at(pixel * 4 + 3);
            for (int band = 0; band < 3; band++) {
                mixed.set(pixel * 3 + band, ((255 - inks.at(pixel * 4 + band)) * light + 127) / 255);
            }
        }
        return mixed;
    }
}
