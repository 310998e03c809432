/** Points, windows and outlines of a drawing, whatever its projection. */
@NullMarked
package partnercities.geo.plane;

import org.jspecify.annotations.NullMarked;
