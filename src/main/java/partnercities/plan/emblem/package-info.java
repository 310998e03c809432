/**
 * The site's own sign: {@link partnercities.plan.emblem.Emblem} is drawn from the logo or the city's name,
 * {@link partnercities.plan.emblem.Icons} are the files that browsers and phones show, in the colours of
 * {@link partnercities.plan.emblem.Inks}.
 */
@NullMarked
package partnercities.plan.emblem;

import org.jspecify.annotations.NullMarked;
