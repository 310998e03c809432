/** An {@link partnercities.domain.news.Announcement} and the {@link partnercities.domain.news.Event} that it may tell of. */
@NullMarked
package partnercities.domain.news;

import org.jspecify.annotations.NullMarked;
