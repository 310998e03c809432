/** Shows a folder on localhost as a web server would, and tells the browser to reload. Knows no stage. */
@NullMarked
package partnercities.serve;

import org.jspecify.annotations.NullMarked;
