package partnercities.gather.pictures;

import java.util.Optional;
import partnercities.encoding.PictureFormat;
import partnercities.gather.source.SourceFile;

/**
 * Why a file can't be shown as a picture, told from its bytes.
 *
 * @param what the end of a sentence that begins with the file's name
 * @param help what to do
 */
public record PictureFlaw(String what, String help) {
    private static final String SAVE = "open it with a program for pictures and save it as JPEG or PNG";
    private static final int MARKER = 0xFF;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    /** Markers of frames from SOF0 to SOF15, among which three mean something else (ITU-T T.81, table B.1). */
    private static final int FIRST_FRAME = 0xC0;

    private static final int LAST_FRAME = 0xCF;
    /** The last kind of frame that all programs read: progressive with Huffman codes. */
    private static final int LAST_READABLE_FRAME = 0xC2;

    static Optional<PictureFlaw> of(SourceFile file, byte[] bytes, Optional<Raster> raster) {
        Optional<PictureFormat> format = PictureFormat.of(bytes);
        if (format.isPresent() && !format.get().isReadable()) {
            return Optional.of(ofKind(format.get(), file));
        }
        return raster.filter(picture -> picture.format() == PictureFormat.JPEG).flatMap(jpeg -> ofJpeg(bytes));
    }

    private static PictureFlaw ofKind(PictureFormat format, SourceFile file) {
        String what = PictureReader.isRaster(file)
                ? "is really " + format.noun() + "; a name alone changes no file."
                : "is " + format.noun() + ", which browsers do not show as a picture.";
        return new PictureFlaw(
                what,
                switch (format) {
                    case HEIC ->
                        SAVE + "; an iPhone takes JPEG from the start with Settings, Camera, Formats, Most Compatible";
                    case PDF -> "save its page as JPEG or PNG, or link to the PDF as a document: [Its title](file.pdf)";
                    case FILM -> "save one picture of it as JPEG";
                    default -> SAVE;
                });
    }

    /** Goes from segment to segment up to the pixels (ITU-T T.81, annex B), then looks for the end behind them. */
    private static Optional<PictureFlaw> ofJpeg(byte[] bytes) {
        int place = 2;
        while (place + 4 <= bytes.length && (bytes[place] & MARKER) == MARKER) {
            int marker = bytes[place + 1] & MARKER;
            if (marker == MARKER) {
                place++; // fill bytes
                continue;
            }
            boolean isFrame =
                    (marker >= FIRST_FRAME && marker <= LAST_FRAME && marker % 4 != 0) || marker == FIRST_FRAME;
            if (isFrame && (marker > LAST_READABLE_FRAME || bytes[place + 4] != 8)) {
                return Optional.of(new PictureFlaw(
                        "is a JPEG of a rare kind that browsers do not show.",
                        "open it with a program for pictures and save it as usual JPEG"));
            }
            if (marker == START_OF_SCAN) {
                break;
            }
            place += 2 + ((bytes[place + 2] & MARKER) << 8 | (bytes[place + 3] & MARKER));
        }
        for (int end = bytes.length - 2; end >= place; end--) {
            if ((bytes[end] & MARKER) == MARKER && (bytes[end + 1] & MARKER) == END_OF_IMAGE) {
                return Optional.empty();
            }
        }
        return Optional.of(new PictureFlaw(
                "is not complete: its lower part is missing.", "copy it again from where it comes from"));
    }
}
