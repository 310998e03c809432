package partnercities.gather.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;

/**
 * Finds letters that were UTF-8, were read in another encoding and saved again: {@code LwĂłw} for Lwów. Such a run of letters,
 * turned back, is UTF-8 as a whole, which it is hardly ever by chance.
 */
final class GarbledText {
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * One encoding of Windows.
     *
     * @param first what the first bytes of letters of Europe look like in it
     * @param fewest how many letters must come out, so that no real word is taken for garbled
     */
    private record Disguise(Charset charset, String first, int fewest) {}

    private static final List<Disguise> DISGUISES = List.of(
            new Disguise(Charset.forName("windows-1252"), "ÂÃÄÅÐÑâ", 1),
            new Disguise(Charset.forName("windows-1250"), "ÂĂÄĹĐŃâ", 1),
            new Disguise(Charset.forName("windows-1251"), "ВГДЕРСв", 2));

    private record Place(int offset, int length, String meant) {}

    private GarbledText() {}

    /** Tells the first garbled word of a text, and how many there are. */
    static Optional<Diagnostic> in(SourceText source) {
        List<Place> places = places(source.text());
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Place first = places.get(0);
        int start = first.offset();
        int end = start + first.length();
        String text = source.text();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String more = places.size() == 1
                ? ""
                : places.size() == 2
                        ? ", and the other one in this file likewise"
                        : ", and the " + (places.size() - 1) + " others in this file likewise";
        Diagnostic garbled;
        if (first.meant().isEmpty()) {
            garbled = Diagnostic.of(
                            Rule.GARBLED_TEXT, "A letter was lost here when the text was saved in a wrong encoding.")
                    .help("write the letter in place of the sign '\uFFFD'" + more);
        } else {
            String meant = text.substring(start, first.offset())
                    + first.meant()
                    + text.substring(first.offset() + first.length(), end);
            garbled = Diagnostic.of(
                            Rule.GARBLED_TEXT,
                            "'" + text.substring(start, end) + "' seems to be '" + meant
                                    + "', read in a wrong encoding and saved again.")
                    .help("write '" + meant + "'" + more + "; or copy the text anew from where it came");
        }
        return Optional.of(garbled.at(source.at(start, end - start)));
    }

    private static List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        for (int index = 0; index + 1 < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter < 0x80) {
                continue;
            }
            if (letter == REPLACEMENT) {
                places.add(new Place(index, 1, ""));
                continue;
            }
            Optional<Place> place = place(text, index);
            if (place.isPresent()) {
                places.add(place.get());
                index += place.get().length() - 1;
            } else {
                index = endOfRun(text, index) - 1;
            }
        }
        return places;
    }

    /** The run of letters beyond ASCII that begins here, if it is garbled. */
    private static Optional<Place> place(String text, int start) {
        for (Disguise disguise : DISGUISES) {
            if (disguise.first().indexOf(text.charAt(start)) >= 0) {
                int end = endOfRun(text, start);
                Optional<String> meant = turnedBack(text.substring(start, end), disguise.charset())
                        .filter(letters -> letters.length() >= disguise.fewest())
                        .filter(GarbledText::isPlausible);
                if (meant.isPresent()) {
                    return Optional.of(new Place(start, end - start, meant.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= 0x80) {
            end++;
        }
        return end;
    }

    private static Optional<String> turnedBack(String run, Charset charset) {
        // without exceptions, since every eighth word of Ukrainian is tried
        ByteBuffer bytes = ByteBuffer.allocate(run.length());
        CharBuffer letters = CharBuffer.allocate(run.length());
        boolean fits =
                charset.newEncoder().encode(CharBuffer.wrap(run), bytes, true).isUnderflow()
                        && StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(bytes.flip(), letters, true)
                                .isUnderflow();
        return fits ? Optional.of(letters.flip().toString()) : Optional.empty();
    }

    private static boolean isPlausible(String letters) {
        return letters.chars()
                .allMatch(letter -> "ĀāªºÞþŞşŢţ".indexOf(letter) < 0
                        && (Character.isLetter(letter) || "„”“’‘–—…«»°§ ".indexOf(letter) >= 0));
    }
}
