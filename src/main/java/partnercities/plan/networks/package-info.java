/** Networks of many cities that the home city belongs to, and which of its partners do ({@link partnercities.plan.networks.Networks}). */
@NullMarked
package partnercities.plan.networks;

import org.jspecify.annotations.NullMarked;
