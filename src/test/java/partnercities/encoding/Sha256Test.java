package partnercities.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** FIPS 180-4 has the example. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isThatOfTheStandardAtOnceAndPieceByPiece() {
        Sha256 pieces = new Sha256();
        pieces.update("ab".getBytes(StandardCharsets.UTF_8), 2);
        pieces.update("c!".getBytes(StandardCharsets.UTF_8), 1);

        assertThat(Sha256.of("abc")).isEqualTo(OF_ABC);
        assertThat(pieces.hex()).isEqualTo(OF_ABC);
    }
}
