/**
 * Announcements: {@link partnercities.plan.news.ArticlePages} plans each, {@link partnercities.plan.news.Related} finds
 * what to read next, {@link partnercities.plan.news.NewsPages} plans the lists, and {@link
 * partnercities.plan.news.Feeds} what feed readers fetch.
 */
@NullMarked
package partnercities.plan.news;

import org.jspecify.annotations.NullMarked;
