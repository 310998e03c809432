/**
 * Keys and files that texts count on: {@link partnercities.link.mentions.MentionCheck} looks for them,
 * {@link partnercities.link.mentions.Absences} tells once what is missing.
 */
@NullMarked
package partnercities.link.mentions;

import org.jspecify.annotations.NullMarked;
