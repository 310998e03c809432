/**
 * Counts page views. {@link partnercities.views.AccessLogs} reads logs of web servers and gives a
 * {@link partnercities.views.LogSummary}; begin there. {@link partnercities.views.ViewsFile} writes the sums into
 * content, where {@code gather} reads them. Knows no stage.
 */
@NullMarked
package partnercities.views;

import org.jspecify.annotations.NullMarked;
