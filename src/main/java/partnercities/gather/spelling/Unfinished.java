package partnercities.gather.spelling;

import java.util.List;
import java.util.regex.Pattern;

/** What people write where a text is still to come. */
public final class Unfinished {
    /** In a text, words of their own. */
    public static final Pattern WORDS = Pattern.compile("\\b(?:TODO|FIXME|TBD|[Ll]orem ipsum)\\b");
    /** A text without one of these has none of them. */
    public static final List<String> SIGNS = List.of("TODO", "FIXME", "TBD", "orem ipsum");

    private Unfinished() {}
}
