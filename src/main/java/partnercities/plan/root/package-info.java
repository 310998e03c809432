/**
 * Files at the root of the site: the redirect to the default language, the sitemap, and files for crawlers and hosts.
 * Begin with {@link partnercities.plan.root.RootFiles}.
 */
@NullMarked
package partnercities.plan.root;

import org.jspecify.annotations.NullMarked;
