@NullMarked
package partnercities.verify;

import org.jspecify.annotations.NullMarked;
