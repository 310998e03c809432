package partnercities.plan.opendata;

import java.util.List;
import java.util.Optional;
import partnercities.domain.PartialDate;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;

/**
 * The open data for people: what there is, and on what terms.
 *
 * @param date of what day the data are
 * @param citation how to name the data, as a text to copy
 * @param remark the editor's own words about the data
 * @param catalogue describes all of it to data portals
 * @param ownTerms sources that state a licence of their own, by licence
 */
public record DataPage(
        Frame frame,
        PartialDate date,
        Optional<Reference> licence,
        String citation,
        Optional<Label> remark,
        List<Table> tables,
        FileEntry catalogue,
        List<Terms> ownTerms)
        implements ReadablePage {
    /**
     * A table in its files.
     *
     * @param key what its messages are called, as {@code cities}
     * @param records how many rows it has
     * @param metadata tells programs about the columns
     */
    public record Table(
            String key, int records, List<FileEntry> files, FileEntry metadata, List<ColumnEntry> columns) {}

    /**
     * A file.
     *
     * @param key what its message is called, as {@code cities-csv}
     * @param size in bytes
     */
    public record FileEntry(String key, String name, String address, String format, String mediaType, int size) {}

    /**
     * A column, or one for each language.
     *
     * @param names as they stand in the file
     * @param word what its message is called
     */
    public record ColumnEntry(List<String> names, String word) {}

    /** Sources with the same licence. */
    public record Terms(String licence, List<SourceEntry> sources) {}

    /** A source. */
    public record SourceEntry(Label title, Optional<String> address) {}

    @Override
    public String template() {
        return "data.ftlh";
    }
}
