package partnercities.imaging;

import partnercities.gather.pictures.PixelSize;

/**
 * Turns a picture upright that was taken with the camera on its side or mirrored.
 *
 * @param orientation from 1 to 8 (Exif 2.32, tag 0x0112)
 */
record Turn(int orientation) {
    /** The column of the stored picture that holds a place of the shown one. */
    private int column(int across, int down, PixelSize stored) {
        int along = orientation >= 5 ? down : across;
        return switch (orientation) {
            case 2, 3, 7, 8 -> stored.width() - 1 - along;
            default -> along;
        };
    }

    private int row(int across, int down, PixelSize stored) {
        int along = orientation >= 5 ? across : down;
        return switch (orientation) {
            case 3, 4, 6, 7 -> stored.height() - 1 - along;
            default -> along;
        };
    }

    /** The size before it is turned, or after it: the same way for both. */
    PixelSize turned(PixelSize size) {
        return orientation >= 5 ? size.turned() : size;
    }

    /** The part of the stored picture that a part of the shown one is. */
    Crop stored(Crop shown, PixelSize stored) {
        int right = shown.left() + shown.width() - 1;
        int bottom = shown.top() + shown.height() - 1;
        int x1 = column(shown.left(), shown.top(), stored);
        int x2 = column(right, bottom, stored);
        int y1 = row(shown.left(), shown.top(), stored);
        int y2 = row(right, bottom, stored);
        return new Crop(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2) + 1, Math.abs(y1 - y2) + 1);
    }

    /** The picture as it is shown. */
    Samples upright(Samples picture) {
        if (orientation == 1) {
            return picture;
        }
        PixelSize stored = new PixelSize(picture.width(), picture.height());
        PixelSize shown = turned(stored);
        Samples upright = new Samples(shown.width(), shown.height(), picture.layout());
        int bands = picture.bands();
        for (int down = 0; down < shown.height(); down++) {
            for (int across = 0; across < shown.width(); across++) {
                int from = (row(across, down, stored) * stored.width() + column(across, down, stored)) * bands;
                int to = (down * shown.width() + across) * bands;
                System.arraycopy(picture.bytes(), from, upright.bytes(), to, bands);
            }
        }
        return upright;
    }
}
