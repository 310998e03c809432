/**
 * Pages that consist of text. {@link partnercities.plan.texts.FreePages} plans the editors' own, {@link
 * partnercities.plan.texts.DeclarationPages} the declaration of accessibility, and {@link
 * partnercities.plan.texts.NotFoundPages} the page for missing addresses.
 */
@NullMarked
package partnercities.plan.texts;

import org.jspecify.annotations.NullMarked;
