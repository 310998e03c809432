/**
 * What the search finds ({@link partnercities.plan.search.SearchDocuments}), the files from which the browser makes its
 * index ({@link partnercities.plan.search.SearchIndex}), and the search page ({@link
 * partnercities.plan.search.SearchPages}).
 */
@NullMarked
package partnercities.plan.search;

import org.jspecify.annotations.NullMarked;
