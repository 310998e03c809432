/**
 * Stage 2: joins {@link partnercities.gather.Documents} into one {@link partnercities.link.Site}.
 * {@link partnercities.link.Link} does it, and is the place to begin; classes named {@code ...Check} report what does
 * not fit together. A {@link partnercities.domain.page.Subject} is what a page is about, and
 * {@link partnercities.link.addresses.Addresses} knows where it is.
 */
@NullMarked
package partnercities.link;

import org.jspecify.annotations.NullMarked;
