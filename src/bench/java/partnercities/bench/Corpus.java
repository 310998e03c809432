package partnercities.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes one made-up site three times: for this generator the whole of it and a reduced one, which leaves out what
 * {@link HugoCorpus the one for Hugo} has no match for.
 */
public final class Corpus {
    private static final String REDUCED =
            "sections: {without: [map, records, calendar, data, search, topic-feeds]}\n";

    private Corpus() {}

    /** The arguments are the folder to write to, and the size. Prints what a script must know of it. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        CorpusSize size = CorpusSize.valueOf(arguments[1]);
        OurCorpus.write(folder.resolve("whole/content"), size, "");
        OurCorpus.write(folder.resolve("reduced/content"), size, REDUCED);
        HugoCorpus.write(folder.resolve("hugo"), size);
        CorpusCity edited = CorpusCity.of(size.cities() / 2);
        System.out.println("edited=" + edited.id());
        System.out.println("edited_slug=" + edited.latin().toLowerCase(Locale.ROOT));
    }
}
