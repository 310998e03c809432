package partnercities.gather.settings;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.domain.agreement.Category;
import partnercities.domain.agreement.ClaimedCount;
import partnercities.domain.agreement.Milestone;
import partnercities.domain.city.PartnerNetwork;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.time.PartialDate;
import partnercities.gather.findings.Register;
import partnercities.gather.yaml.Fields;

/** Reads {@code count-claimed} and {@code milestones} of {@code site.yaml}. */
final class PartnerNetworkReader {
    private static final String WHOLE_NUMBER = "how many cities of this category the home city counts";

    private PartnerNetworkReader() {}

    static PartnerNetwork read(Fields fields) {
        return new PartnerNetwork(
                fields.nested("count-claimed", PartnerNetworkReader::claims).orElse(Map.of()),
                fields.list("milestones", PartnerNetworkReader::milestone).stream()
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(Milestone::date))
                        .toList());
    }

    private static Map<Category, ClaimedCount> claims(Fields categories) {
        Map<Category, ClaimedCount> claims = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            categories
                    .nested(category.key(), PartnerNetworkReader::claim)
                    .flatMap(claim -> claim)
                    .ifPresent(claim -> claims.put(category, claim));
        }
        return Map.copyOf(claims);
    }

    private static Optional<ClaimedCount> claim(Fields claim) {
        Optional<Long> count = claim.required("value", claim.wholeNumber("value"), WHOLE_NUMBER);
        List<String> sources = sources(claim);
        Optional<String> page = claim.mention("page", Register.PAGE);
        return count.filter(number -> isPossible(number, claim))
                .map(number -> new ClaimedCount(number.intValue(), sources, page));
    }

    private static boolean isPossible(long count, Fields claim) {
        boolean possible = count >= 0 && count <= Integer.MAX_VALUE;
        if (!possible) {
            claim.findings()
                    .add(Diagnostic.of(Rule.IMPOSSIBLE_NUMBER, "No city has " + count + " partner cities.")
                            .at(claim.position("value"))
                            .help(WHOLE_NUMBER));
        }
        return possible;
    }

    private static Optional<Milestone> milestone(Fields event) {
        Optional<PartialDate> date = event.required("date", event.date("date"), "when it happened, as 2004-05-01");
        LocalizedText text = event.localized("text");
        event.required("text", Optional.of(text), "what happened, per language: {pl: ..., en: ...}");
        List<String> sources = sources(event);
        return date.filter(known -> !text.isEmpty()).map(known -> new Milestone(known, text, sources));
    }

    private static List<String> sources(Fields fields) {
        List<String> sources = fields.mentions("source", Register.SOURCE);
        fields.required("source", Optional.of(sources), "every fact names its source: a key of sources.yaml");
        return sources;
    }
}
