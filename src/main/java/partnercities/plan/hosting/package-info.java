/**
 * What web servers and hosts are told: {@link partnercities.plan.hosting.HostHeaders} and {@link
 * partnercities.plan.hosting.HostRedirects} are files of the site,
 * {@link partnercities.plan.hosting.HostSetups} are written when an operator asks for them.
 */
@NullMarked
package partnercities.plan.hosting;

import org.jspecify.annotations.NullMarked;
