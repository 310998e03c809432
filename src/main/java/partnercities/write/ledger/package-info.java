/**
 * Which files are the generator's own, even when a build is killed: {@link partnercities.write.ledger.Ledger}, whose list is a
 * {@link partnercities.write.ledger.Manifest}; {@link partnercities.write.ledger.Undo} takes a publication back.
 */
@NullMarked
package partnercities.write.ledger;

import org.jspecify.annotations.NullMarked;
