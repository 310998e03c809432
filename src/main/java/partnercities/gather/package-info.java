@NullMarked
package partnercities.gather;

import org.jspecify.annotations.NullMarked;
