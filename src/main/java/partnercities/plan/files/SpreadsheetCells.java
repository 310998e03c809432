package partnercities.plan.files;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cells of a CSV file that people open in a spreadsheet program. Such a program guesses what a cell means: it runs what begins like a
 * formula, and makes numbers of codes and dates of parts of dates. It reads the signs of its country.
 */
public final class SpreadsheetCells {
    /** Tells programs that the file is in UTF-8. */
    public static final String BEGINNING = "\uFEFF";

    private static final Pattern RUNS =
            Pattern.compile("[\\s\\p{Cntrl}\\u00A0]*[=+@\\-\\t\\r\\n＝＋＠－].*", Pattern.DOTALL);
    private static final Pattern GUESSED = Pattern.compile("[0-9][0-9.,:/ -]*|[0-9]+[eE][0-9]+|0[0-9]+.*");
    private static final Pattern YEAR_OR_DAY = Pattern.compile("[1-9][0-9]{3}(?:-[0-9]{2}-[0-9]{2})?");

    private final char decimalSign;

    /** @param locale of the country */
    public SpreadsheetCells(Locale locale) {
        this.decimalSign = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    /** What separates cells: a comma, or a semicolon where commas stand in numbers. */
    public char separator() {
        return decimalSign == ',' ? ';' : ',';
    }

    /** A number that is written with a point. */
    public String number(String number) {
        return number.replace('.', decimalSign);
    }

    /** A text. Behind an apostrophe nothing runs; and nothing is guessed where a formula says that it is a text. */
    public String text(String text) {
        if (RUNS.matcher(text).matches()) {
            return "'" + text;
        }
        return GUESSED.matcher(text).matches() && !YEAR_OR_DAY.matcher(text).matches() ? "=\"" + text + "\"" : text;
    }
}
