@NullMarked
package partnercities.render;

import org.jspecify.annotations.NullMarked;
