/** Fills and strokes outlines on a {@link partnercities.draw.raster.Canvas}, with soft edges. */
@NullMarked
package partnercities.draw.raster;

import org.jspecify.annotations.NullMarked;
