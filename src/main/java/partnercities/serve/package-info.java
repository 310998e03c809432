@NullMarked
package partnercities.serve;

import org.jspecify.annotations.NullMarked;
