@NullMarked
package partnercities.domain;

import org.jspecify.annotations.NullMarked;
