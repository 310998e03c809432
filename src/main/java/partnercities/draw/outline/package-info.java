/**
 * Lines and areas: reads the paths of SVG into {@link partnercities.draw.outline.Outline} s, and moves them by an
 * {@link partnercities.draw.outline.Affine} map.
 */
@NullMarked
package partnercities.draw.outline;

import org.jspecify.annotations.NullMarked;
