/** Whatever else must fit together across files, a class each. */
@NullMarked
package partnercities.link.checks;

import org.jspecify.annotations.NullMarked;
