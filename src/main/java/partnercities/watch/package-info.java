@NullMarked
package partnercities.watch;

import org.jspecify.annotations.NullMarked;
