/**
 * Files at the root of the site: the way to the default language, the sitemap, and words to crawlers and hosts. Begin with
 * {@link partnercities.plan.root.RootFiles}.
 */
@NullMarked
package partnercities.plan.root;

import org.jspecify.annotations.NullMarked;
