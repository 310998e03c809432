@NullMarked
package partnercities.diagnostic;

import org.jspecify.annotations.NullMarked;
