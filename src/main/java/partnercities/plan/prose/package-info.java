/**
 * Editors' texts on a page. {@link partnercities.plan.prose.ProseHtml} fills in addresses, {@link
 * partnercities.plan.prose.Citations} numbers sources, {@link partnercities.plan.prose.FileNote} describes files, {@link
 * partnercities.plan.prose.Excerpt} shortens texts, and {@link partnercities.plan.prose.ReadingTime} estimates how long they
 * take to read.
 */
@NullMarked
package partnercities.plan.prose;

import org.jspecify.annotations.NullMarked;
