/**
 * What several kinds of file say alike: facts with their sources ({@link partnercities.gather.facts.FactReader}), pictures and
 * documents, slugs, the steps of agreements, texts per language, and lists without repeated entries.
 */
@NullMarked
package partnercities.gather.facts;

import org.jspecify.annotations.NullMarked;
