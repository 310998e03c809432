/**
 * Stage 5: {@link partnercities.verify.Verification} takes the outlines of finished pages one by one, and reports
 * broken links, double ids and missing alternatives. Of each page it keeps only a
 * {@link partnercities.verify.Reading}.
 */
@NullMarked
package partnercities.verify;

import org.jspecify.annotations.NullMarked;
