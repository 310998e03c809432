@NullMarked
package partnercities.link;

import org.jspecify.annotations.NullMarked;
