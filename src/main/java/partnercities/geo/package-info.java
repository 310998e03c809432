/**
 * The Earth. {@link partnercities.geo.Geodesic} measures distances and directions on WGS84;
 * {@link partnercities.geo.Territory} and {@link partnercities.geo.Continent} name countries and continents.
 * {@link partnercities.geo.WorldMap} takes a {@link partnercities.geo.Projection} and a
 * {@link partnercities.geo.Detail}, and gives coasts and borders as a {@link partnercities.geo.Drawing} or as GeoJSON;
 * begin there to read about maps.
 */
@NullMarked
package partnercities.geo;

import org.jspecify.annotations.NullMarked;
