/**
 * How people write for people what content writes for computers: {@linkplain partnercities.gather.spelling.DateSpelling dates},
 * {@linkplain partnercities.gather.spelling.NumberSpelling numbers}, {@linkplain partnercities.gather.spelling.LanguageSpelling
 * languages} and {@linkplain partnercities.gather.spelling.WebAddress addresses}. Nothing is read by it; it only knows what was meant.
 */
@NullMarked
package partnercities.gather.spelling;

import org.jspecify.annotations.NullMarked;
