/**
 * What is known of the pictures and other attached files of the content: {@link partnercities.gather.pictures.PictureReader} reads
 * their heads, {@link partnercities.gather.pictures.SvgCleaning} leaves out of drawings what may run.
 */
@NullMarked
package partnercities.gather.pictures;

import org.jspecify.annotations.NullMarked;
