package partnercities.gather.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.domain.city.Population;
import partnercities.domain.city.PopulationScope;
import partnercities.domain.source.Sourced;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.PublicationTime;
import partnercities.gather.findings.Dated;
import partnercities.gather.yaml.Fields;

/**
 * Reads how many people live in a city, how large it is and how high it lies. A figure that no city on Earth has is mostly one in
 * another unit, or has a digit too many; {@code sure: true} beside it says that it is meant.
 */
public record CityFigures(
        Optional<Sourced<Population>> population, Optional<Sourced<Double>> area, Optional<Sourced<Double>> elevation) {
    /** Above the largest one, in inhabitants, square kilometres and metres. */
    private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(50_000_000);

    private static final BigDecimal LARGEST_AREA = BigDecimal.valueOf(100_000);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(6000);
    private static final BigDecimal LOWEST = BigDecimal.valueOf(-500);
    /** The last one with four digits. */
    private static final int LAST_YEAR = 9999;
    /** People on a square kilometre. */
    private static final long DENSEST = 60_000;

    public static CityFigures read(Fields fields) {
        Optional<Sourced<Population>> population = population(fields);
        Optional<Sourced<Double>> area =
                measure(fields, "area", BigDecimal.ZERO, LARGEST_AREA, "an area is given in square kilometres");
        population.ifPresent(people -> area.ifPresent(size -> checkDensity(people.value(), size.value(), fields)));
        return new CityFigures(
                population,
                area,
                measure(fields, "elevation", LOWEST, HIGHEST, "an elevation is given in metres above the sea"));
    }

    private static Optional<Sourced<Population>> population(Fields fields) {
        return FactReader.sourced(fields, "population", count -> {
            count.value("sure");
            Optional<Long> value = count.required("value", count.wholeNumber("value"), "the number of inhabitants");
            Optional<Integer> year = year(count);
            PopulationScope scope = count.required(
                            "scope",
                            count.term("scope", PopulationScope.class, Rule.UNKNOWN_SCOPE),
                            "what was counted: city, municipality, ...")
                    .orElse(PopulationScope.CITY);
            return value.filter(number -> notBelow(count, BigDecimal.valueOf(number), BigDecimal.ZERO))
                    .map(number -> {
                        if (number == 0 || BigDecimal.valueOf(number).compareTo(MOST_PEOPLE) > 0) {
                            doubt(
                                    count,
                                    "No city has " + number + " inhabitants.",
                                    "look for a digit too many or too few");
                        }
                        return new Population(number, year, scope);
                    });
        });
    }

    private static Optional<Integer> year(Fields count) {
        Optional<Integer> year = count.wholeNumber("year")
                .filter(number -> isYear(number, count))
                .map(Long::intValue);
        year.filter(number -> !count.flag("sure")).ifPresent(number -> count.findings()
                .dated(new Dated(
                        Dated.Kind.MEASURED,
                        new PublicationTime(new PartialDate(number, 0, 0), Optional.empty()),
                        count.position("year"))));
        return year;
    }

    private static boolean isYear(long number, Fields count) {
        boolean possible = number >= 1 && number <= LAST_YEAR;
        if (!possible) {
            count.findings()
                    .add(Diagnostic.of(Rule.IMPOSSIBLE_NUMBER, "There is no year " + number + ".")
                            .at(count.position("year"))
                            .help("write the year of the count in four digits, as 2021"));
        }
        return possible;
    }

    private static Optional<Sourced<Double>> measure(
            Fields fields, String key, BigDecimal least, BigDecimal most, String help) {
        return FactReader.sourced(fields, key, fact -> {
            fact.value("sure");
            Optional<BigDecimal> value = fact.required("value", fact.number("value"), "write digits with a point")
                    .filter(number -> notBelow(fact, number, least));
            if (value.filter(number -> number.compareTo(most) > 0).isPresent()) {
                doubt(
                        fact,
                        "No city has " + (key.equals("area") ? "an area of " : "an elevation of ")
                                + value.get().toPlainString() + ".",
                        help);
            }
            return value.map(BigDecimal::doubleValue);
        });
    }

    private static void checkDensity(Population people, double squareKilometres, Fields fields) {
        boolean told = BigDecimal.valueOf(people.value()).compareTo(MOST_PEOPLE) > 0;
        if (!told && squareKilometres > 0 && people.value() / squareKilometres > DENSEST) {
            fields.nested("population", count -> {
                List.of("value", "year", "scope", "source").forEach(count::value);
                doubt(
                        count,
                        "So many people do not fit on " + squareKilometres + " km².",
                        "look at population and area for a digit too many, and for another unit");
                return count;
            });
        }
    }

    private static void doubt(Fields fact, String message, String help) {
        if (!fact.flag("sure")) {
            fact.findings()
                    .add(Diagnostic.of(Rule.IMPROBABLE_NUMBER, message)
                            .at(fact.position("value"))
                            .help(help + "; if it is right, add sure: true"));
        }
    }

    private static boolean notBelow(Fields fields, BigDecimal value, BigDecimal least) {
        if (value.compareTo(least) >= 0) {
            return true;
        }
        fields.findings()
                .add(Diagnostic.of(
                                Rule.IMPOSSIBLE_NUMBER,
                                "The number " + value.toPlainString() + " is too small to be true.")
                        .at(fields.position("value"))
                        .help("it is at least " + least.toPlainString() + "; look for a slip"));
        return false;
    }
}
