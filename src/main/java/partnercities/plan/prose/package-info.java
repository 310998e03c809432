/**
 * Editors' texts on a page: {@link partnercities.plan.prose.ProseHtml} fills in addresses, {@link
 * partnercities.plan.prose.Citations} numbers the sources, {@link partnercities.plan.prose.Excerpt} cuts a text short.
 */
@NullMarked
package partnercities.plan.prose;

import org.jspecify.annotations.NullMarked;
