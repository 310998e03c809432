package partnercities.plan.search;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.Bucket.LabelType;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import partnercities.link.Subject;
import partnercities.plan.entries.Desk;
import partnercities.plan.frame.LanguageEdition;

/** Plans the page of the search. */
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

    /** Results are whole numbers, so a form that only fractions take is left out. */
    private static List<SearchPage.Count> counts(LanguageEdition edition) {
        PluralRules rules = PluralRules.forLocale(edition.locale());
        return rules.getKeywords().stream()
                .sorted()
                .flatMap(form -> rules.getSamples(form).stream()
                        .filter(sample -> sample == Math.rint(sample))
                        .limit(1)
                        .map(sample -> new SearchPage.Count(form, sample.intValue())))
                .toList();
    }

    /** The letters of the language, as far as something begins with them; digits and foreign scripts come last. */
    private static List<SearchPage.Letter> letters(LanguageEdition edition, List<SearchDocument> documents) {
        AlphabeticIndex.ImmutableIndex<String> alphabet =
                new AlphabeticIndex<String>(edition.locale()).buildImmutableIndex();
        Map<Integer, List<SearchPage.Entry>> buckets = new TreeMap<>();
        documents.stream()
                .sorted(edition.alphabetically(SearchDocument::initial).thenComparing(SearchDocument::kind))
                .forEach(document -> buckets.computeIfAbsent(
                                place(alphabet, document.initial()), key -> new ArrayList<>())
                        .add(new SearchPage.Entry(
                                document.page(), document.kind().key())));
        return buckets.entrySet().stream()
                .map(bucket -> new SearchPage.Letter(
                        bucket.getKey() == alphabet.getBucketCount()
                                ? ""
                                : alphabet.getBucket(bucket.getKey()).getLabel(),
                        List.copyOf(bucket.getValue())))
                .toList();
    }

    private static int place(AlphabeticIndex.ImmutableIndex<String> alphabet, String initial) {
        int place = alphabet.getBucketIndex(initial);
        return alphabet.getBucket(place).getLabelType() == LabelType.NORMAL ? place : alphabet.getBucketCount();
    }
}
