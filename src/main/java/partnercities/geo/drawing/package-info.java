/**
 * Maps: {@link partnercities.geo.drawing.WorldMap} takes an {@link partnercities.geo.drawing.Extract} of the world and gives
 * coasts and borders as a {@link partnercities.geo.drawing.Drawing}, {@link partnercities.geo.drawing.BrowserMap} as data for
 * browsers. {@link partnercities.geo.drawing.Drawings} remembers them; begin there.
 */
@NullMarked
package partnercities.geo.drawing;

import org.jspecify.annotations.NullMarked;
