/** What pages are about: a {@link partnercities.domain.page.Subject}, and what a menu may name. */
@NullMarked
package partnercities.domain.page;

import org.jspecify.annotations.NullMarked;
