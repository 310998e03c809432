/** Reads access logs of web servers and keeps the sums of page views. Knows no stage. */
@NullMarked
package partnercities.views;

import org.jspecify.annotations.NullMarked;
