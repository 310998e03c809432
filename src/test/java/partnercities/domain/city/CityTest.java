package partnercities.domain.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import partnercities.domain.agreement.Category;
import partnercities.domain.picture.Attachments;
import partnercities.domain.source.Sourced;
import partnercities.domain.text.LocalizedText;

class CityTest {
    private static final City COMPLETE = new City(
            "lviv",
            "UA",
            sourced(new Coordinates(49.84, 24.03), "coordinates"),
            new LocalizedText(Map.of()),
            Map.of(),
            List.of(),
            sourced(Category.PARTNER, "category"),
            new LocalizedText(Map.of()),
            known(new Population(1, Optional.empty(), PopulationScope.CITY), "population"),
            known(1.0, "area"),
            known(2.0, "elevation"),
            known(true, "capital"),
            known(ZoneId.of("Europe/Kyiv"), "time zone"),
            known("https://example.org/", "website"),
            known("Q1", "wikidata"),
            Optional.empty(),
            Ties.NONE,
            List.of(),
            Attachments.NONE);

    @Test
    void everySourcedComponentIsAFact() throws ReflectiveOperationException {
        List<RecordComponent> sourced = Arrays.stream(City.class.getRecordComponents())
                .filter(component -> component.getGenericType().getTypeName().contains(Sourced.class.getName()))
                .toList();

        assertThat(COMPLETE.facts()).hasSameSizeAs(sourced);
        for (RecordComponent component : sourced) {
            Object value = component.getAccessor().invoke(COMPLETE);
            assertThat(COMPLETE.facts())
                    .as(component.getName())
                    .extracting(CityFact::stated)
                    .contains((Sourced<?>) (value instanceof Optional<?> optional ? optional.orElseThrow() : value));
        }
    }

    /** A list of facts, or a fact within another record, would escape the test above. */
    @Test
    void sourcedComponentsAreFactsOrOptionalFacts() {
        for (RecordComponent component : City.class.getRecordComponents()) {
            if (component.getGenericType() instanceof ParameterizedType type
                    && type.getTypeName().contains(Sourced.class.getName())) {
                assertThat(type.getRawType()).as(component.getName()).isIn(Sourced.class, Optional.class);
            }
        }
    }

    @Test
    void factsStandInTheOrderOfPages() {
        assertThat(COMPLETE.facts()).extracting(CityFact::kind).containsExactly(CityFact.Kind.values());
    }

    @Test
    void unknownFactsAreLeftOut() {
        City city = new City(
                "lviv",
                "UA",
                COMPLETE.coordinates(),
                COMPLETE.names(),
                Map.of(),
                List.of(),
                COMPLETE.category(),
                COMPLETE.region(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Ties.NONE,
                List.of(),
                Attachments.NONE);

        assertThat(city.facts())
                .extracting(CityFact::kind)
                .containsExactly(CityFact.Kind.CATEGORY, CityFact.Kind.COORDINATES);
    }

    private static <T> Sourced<T> sourced(T value, String source) {
        return new Sourced<>(value, List.of(source));
    }

    private static <T> Optional<Sourced<T>> known(T value, String source) {
        return Optional.of(sourced(value, source));
    }
}
