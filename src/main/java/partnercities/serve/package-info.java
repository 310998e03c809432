/**
 * A web server for this computer only. {@link partnercities.serve.LocalServer} shows a {@link
 * partnercities.serve.ShownSite} as the city's server would, and makes open pages reload; {@link
 * partnercities.serve.SiteResponder} answers requests. Knows no stage.
 */
@NullMarked
package partnercities.serve;

import org.jspecify.annotations.NullMarked;
