/**
 * Pictures made by the program itself: {@link partnercities.draw.outline.Outline outlines}, the {@link partnercities.draw.raster.Canvas} that
 * they are painted on, the site's {@link partnercities.draw.type.Typeface type}, {@link partnercities.draw.svg.SvgReader logos} and
 * {@link partnercities.draw.png.Png}. All of it is plain arithmetic, so every machine and every JDK makes the same bytes; Java's own
 * graphics and its zlib differ between them.
 */
@NullMarked
package partnercities.draw;

import org.jspecify.annotations.NullMarked;
