package partnercities.plan.search;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.Bucket.LabelType;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import partnercities.domain.page.Subject;
import partnercities.plan.entries.Desk;
import partnercities.plan.frame.LanguageEdition;

/** Plans the search page. */
public record SearchPages(Desk desk, SearchIndex index) {
    public SearchPage page() {
        LanguageEdition edition = desk.edition();
        return new SearchPage(
                desk.frames().of(Subject.SEARCH, edition.message("description.search")),
                index.files().stream()
                        .map(file -> desk.site().addresses().ofFile(file.path()))
                        .toList(),
                counts(edition),
                letters(edition, index.documents()));
    }

    /** A sample for each plural form. Forms that only fractions take are left out, since results are whole numbers. */
    private static List<SearchPage.Count> counts(LanguageEdition edition) {
        PluralRules rules = PluralRules.forLocale(edition.locale());
        return rules.getKeywords().stream()
                .sorted()
                .flatMap(form -> count(form, rules).stream())
                .toList();
    }

    private static Optional<SearchPage.Count> count(String form, PluralRules rules) {
        return rules.getSamples(form).stream()
                .filter(sample -> sample == Math.rint(sample))
                .findFirst()
                .map(sample -> new SearchPage.Count(form, sample.intValue()));
    }

    /** The letters of the language that some document begins with. Digits and foreign scripts come last. */
    private static List<SearchPage.Letter> letters(LanguageEdition edition, List<SearchDocument> documents) {
        AlphabeticIndex.ImmutableIndex<String> alphabet =
                new AlphabeticIndex<String>(edition.locale()).buildImmutableIndex();
        Map<Integer, List<SearchPage.Entry>> buckets = new TreeMap<>();
        List<SearchDocument> sorted = documents.stream()
                .sorted(edition.alphabetically(SearchDocument::initial).thenComparing(SearchDocument::kind))
                .toList();
        for (SearchDocument document : sorted) {
            buckets.computeIfAbsent(place(alphabet, document.initial()), place -> new ArrayList<>())
                    .add(new SearchPage.Entry(document.page(), document.kind().key()));
        }
        return buckets.entrySet().stream()
                .map(bucket -> new SearchPage.Letter(letter(alphabet, bucket.getKey()), List.copyOf(bucket.getValue())))
                .toList();
    }

    private static String letter(AlphabeticIndex.ImmutableIndex<String> alphabet, int place) {
        return place == alphabet.getBucketCount()
                ? ""
                : alphabet.getBucket(place).getLabel();
    }

    /** The place of a letter's bucket; the number of buckets for what begins with no letter of the language. */
    private static int place(AlphabeticIndex.ImmutableIndex<String> alphabet, String initial) {
        int place = alphabet.getBucketIndex(initial);
        return alphabet.getBucket(place).getLabelType() == LabelType.NORMAL ? place : alphabet.getBucketCount();
    }
}
