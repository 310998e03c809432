package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same content and the same moment give the same bytes, wherever and in whatever language the machine is. */
class ReproducibleTest {
    /** Dotless i; Arabic digits, and a calendar and a Sunday of their own; and the ends of the day. */
    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab-ca-islamic, Pacific/Pago_Pago"})
    void theRealSiteIsTheSameOnEveryMachine(String language, String zone, @TempDir Path folder) throws IOException {
        SortedMap<String, Path> expected = RealSite.get().files();
        Locale usualLanguage = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            RealSite.buildInto(folder);
        } finally {
            Locale.setDefault(usualLanguage);
            TimeZone.setDefault(usualZone);
        }

        SortedMap<String, Path> built = RealSite.filesByPath(folder);
        assertThat(built.keySet()).isEqualTo(expected.keySet());
        for (String path : built.keySet()) {
            assertThat(Files.mismatch(built.get(path), expected.get(path)))
                    .as("first difference in " + path)
                    .isEqualTo(-1);
        }
    }
}
