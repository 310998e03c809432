/**
 * What the search finds ({@link partnercities.plan.search.SearchDocuments}), the files from which the browser learns it
 * ({@link partnercities.plan.search.SearchIndex}), and the page.
 */
@NullMarked
package partnercities.plan.search;

import org.jspecify.annotations.NullMarked;
