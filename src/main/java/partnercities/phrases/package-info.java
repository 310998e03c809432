/**
 * Says the program's sentences in the language of who reads them: begin with {@link partnercities.phrases.Phrasebook}. The
 * sentences stand in the code, in English; files beside this package's name, as {@code phrases/pl.yaml}, say them otherwise.
 */
@NullMarked
package partnercities.phrases;

import org.jspecify.annotations.NullMarked;
