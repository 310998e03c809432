/**
 * Makes pictures anew. A {@link partnercities.imaging.Rendition} says which part of an original is wanted, how large and in which
 * format; a {@link partnercities.imaging.Darkroom} develops it: reads the original ({@link
 * partnercities.imaging.PictureDecoder}), reduces it ({@link partnercities.imaging.Reduction}), turns it upright ({@link
 * partnercities.imaging.Turn}), brings its colours to sRGB ({@link partnercities.imaging.ColourProfile}) and writes it ({@link
 * partnercities.imaging.PictureEncoder}). Only whole numbers and strict arithmetic decide about pixels, so the same original gives the
 * same ones everywhere. {@link partnercities.imaging.BareFile} takes all but the pixels out of a file.
 */
@NullMarked
package partnercities.imaging;

import org.jspecify.annotations.NullMarked;
