@NullMarked
package partnercities.geo;

import org.jspecify.annotations.NullMarked;
