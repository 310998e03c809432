/**
 * What all pages share. {@link partnercities.plan.frame.LanguageEdition} is the site in one language; {@link
 * partnercities.plan.frame.Frames} puts a {@link partnercities.plan.frame.Frame} around each {@link
 * partnercities.plan.frame.Page}; a {@link partnercities.plan.frame.Plot} is a page that is not planned yet.
 */
@NullMarked
package partnercities.plan.frame;

import org.jspecify.annotations.NullMarked;
