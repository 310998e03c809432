@NullMarked
package partnercities;

import org.jspecify.annotations.NullMarked;
