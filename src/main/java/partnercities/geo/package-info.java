/**
 * The Earth. {@link partnercities.geo.measure.Geodesic} measures distances and directions on WGS84;
 * {@link partnercities.geo.countries.Territory} and {@link partnercities.geo.countries.Continent} name countries and continents.
 * {@link partnercities.geo.drawing.WorldMap} takes an {@link partnercities.geo.drawing.Extract}, of a {@link partnercities.geo.projection.Projection} and with a
 * {@link partnercities.geo.world.Detail}, and gives coasts and borders as a {@link partnercities.geo.drawing.Drawing} or for browsers;
 * begin there to read about maps.
 */
@NullMarked
package partnercities.geo;

import org.jspecify.annotations.NullMarked;
