package partnercities.gather.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.gather.source.Origin;
import partnercities.gather.source.SourceFile;

class ActiveFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.SVGZ", "a.mhtml", "a.wasm", "a.xhtm"})
    void programsAreKnownByTheirNames(String name) {
        SourceFile file = new SourceFile(new Origin("content", name), () -> new ByteArrayInputStream(new byte[0]));

        assertThat(ActiveFile.warning(file)).isPresent();
    }
}
