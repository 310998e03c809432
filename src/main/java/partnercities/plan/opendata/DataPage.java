package partnercities.plan.opendata;

import java.util.List;
import java.util.Optional;
import partnercities.domain.time.PartialDate;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;

/**
 * The page that offers the open data: files, columns and licences.
 *
 * @param date the day for which the data hold
 * @param citation how to cite the data, as text to copy
 * @param remark the editors' own words about the data
 * @param catalogue describes all files to data portals
 * @param ownTerms sources with a licence of their own, grouped by licence
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
     * A table and the files that hold it.
     *
     * @param key names its messages, e.g. {@code cities}
     * @param records number of rows
     * @param metadata describes the columns to programs
     * @param sheet the table for spreadsheet programs
     */
    public record Table(
            String key,
            int records,
            List<FileEntry> files,
            FileEntry metadata,
            FileEntry sheet,
            List<ColumnEntry> columns) {}

    /**
     * A file.
     *
     * @param key names its message, e.g. {@code cities-csv}
     * @param size in bytes
     */
    public record FileEntry(String key, String name, String address, String format, String mediaType, int size) {}

    /**
     * A column, or several that differ only in language.
     *
     * @param names headers in the file
     * @param word names its message
     */
    public record ColumnEntry(List<String> names, String word) {}

    /** All sources with one licence. */
    public record Terms(String licence, List<SourceEntry> sources) {}

    /** A source. */
    public record SourceEntry(Label title, Optional<String> address) {}

    @Override
    public String template() {
        return "data.ftlh";
    }
}
