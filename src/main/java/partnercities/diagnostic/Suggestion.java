package partnercities.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what the editor probably meant. */
public final class Suggestion {
    private Suggestion() {}

    /** {@code did you mean 'kryvyi-rih'?}, if a candidate is close enough to the word. */
    public static Optional<String> didYouMean(String word, Collection<String> candidates) {
        return nearest(word, candidates).map(candidate -> "did you mean '" + candidate + "'?");
    }

    /** Like {@link #didYouMean}; if nothing is close, the list of candidates. */
    public static String oneOf(String word, Collection<String> candidates) {
        return didYouMean(word, candidates)
                .orElseGet(() -> candidates.isEmpty()
                        ? "there is none yet"
                        : "possible are "
                                + String.join(", ", candidates.stream().sorted().toList()));
    }

    /** The closest candidate, if it is close enough. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        int limit = Math.max(1, Math.min(3, word.codePointCount(0, word.length()) / 3));
        record Candidate(String text, int distance) {}
        return candidates.stream()
                .map(text -> new Candidate(text, distance(word, text)))
                .filter(candidate -> candidate.distance <= limit)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::text))
                .map(Candidate::text);
    }

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours cost one each. */
    static int distance(String first, String second) {
        int[] a = first.codePoints().map(Character::toLowerCase).toArray();
        int[] b = second.codePoints().map(Character::toLowerCase).toArray();
        int[][] cost = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int substitution = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i][j] = Math.min(substitution, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length][b.length];
    }
}
