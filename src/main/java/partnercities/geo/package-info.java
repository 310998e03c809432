/**
 * The Earth. {@link partnercities.geo.Geodesic} measures distances and directions on WGS84;
 * {@link partnercities.geo.Territory} and {@link partnercities.geo.Continent} name countries and continents.
 * {@link partnercities.geo.WorldMap} takes an {@link partnercities.geo.Extract}, of a {@link partnercities.geo.Projection} and with a
 * {@link partnercities.geo.Detail}, and gives coasts and borders as a {@link partnercities.geo.Drawing} or for browsers;
 * begin there to read about maps.
 */
@NullMarked
package partnercities.geo;

import org.jspecify.annotations.NullMarked;
