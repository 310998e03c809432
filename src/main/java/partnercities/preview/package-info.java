/**
 * The site on request, for people who are writing it: {@link partnercities.preview.Preview} follows their changes,
 * {@link partnercities.preview.PreviewSite} makes the pages that browsers ask for, and {@link partnercities.preview.PreviewReport}
 * tells them what is wrong.
 */
@NullMarked
package partnercities.preview;

import org.jspecify.annotations.NullMarked;
