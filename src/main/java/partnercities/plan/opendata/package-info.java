/**
 * Cities and agreements as data. {@link partnercities.plan.opendata.OpenData} plans the files; each table is made of
 * {@link partnercities.plan.opendata.DataColumn}s, from which CSV, its metadata and GeoJSON all come.
 */
@NullMarked
package partnercities.plan.opendata;

import org.jspecify.annotations.NullMarked;
