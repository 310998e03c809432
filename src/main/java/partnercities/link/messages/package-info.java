/**
 * The words of the interface in each language, a site's own over the packed ones: begin with
 * {@link partnercities.link.messages.Messages}.
 */
@NullMarked
package partnercities.link.messages;

import org.jspecify.annotations.NullMarked;
