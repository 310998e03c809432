/**
 * Colours, style sheets and the logo: {@link partnercities.link.look.Look} holds every pair of colours that meet against WCAG's
 * contrast.
 */
@NullMarked
package partnercities.link.look;

import org.jspecify.annotations.NullMarked;
