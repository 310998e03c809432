@NullMarked
package partnercities.plan;

import org.jspecify.annotations.NullMarked;
