/**
 * Pages that consist of text: the editor's own, the declaration of accessibility, and the one for addresses that lead
 * nowhere.
 */
@NullMarked
package partnercities.plan.texts;

import org.jspecify.annotations.NullMarked;
