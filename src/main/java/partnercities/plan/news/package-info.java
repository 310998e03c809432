/**
 * Announcements: {@link partnercities.plan.news.ArticlePages} plans each, {@link partnercities.plan.news.NewsPages} the
 * lists, {@link partnercities.plan.news.Feeds} what feed readers fetch.
 */
@NullMarked
package partnercities.plan.news;

import org.jspecify.annotations.NullMarked;
