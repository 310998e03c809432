@NullMarked
package partnercities.write;

import org.jspecify.annotations.NullMarked;
