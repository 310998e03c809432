/**
 * What stands out among cities and agreements: {@link partnercities.plan.records.Rankings} ranks them by {@link
 * partnercities.plan.records.Figure}s, {@link partnercities.plan.records.RecordEntries} puts that into words.
 */
@NullMarked
package partnercities.plan.records;

import org.jspecify.annotations.NullMarked;
