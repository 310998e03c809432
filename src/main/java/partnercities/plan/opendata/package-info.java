/**
 * Cities and agreements as open data. {@link partnercities.plan.opendata.OpenData} plans the files, {@link
 * partnercities.plan.opendata.DataPages} the page that offers them. CSV, its metadata and GeoJSON are all written from the
 * {@link partnercities.plan.opendata.DataColumn}s of a table; to add a column, begin there.
 */
@NullMarked
package partnercities.plan.opendata;

import org.jspecify.annotations.NullMarked;
