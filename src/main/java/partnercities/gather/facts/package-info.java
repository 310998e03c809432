/**
 * What several kinds of file say alike: facts with their sources ({@link partnercities.gather.facts.FactReader}), pictures and
 * documents, slugs, the steps of agreements, and texts per language.
 */
@NullMarked
package partnercities.gather.facts;

import org.jspecify.annotations.NullMarked;
