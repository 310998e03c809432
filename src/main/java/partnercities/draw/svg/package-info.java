/** Simple SVG drawings, such as emblems and logos: {@link partnercities.draw.svg.SvgPicture}. */
@NullMarked
package partnercities.draw.svg;

import org.jspecify.annotations.NullMarked;
