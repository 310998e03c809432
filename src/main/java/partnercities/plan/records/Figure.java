package partnercities.plan.records;

import partnercities.domain.city.Population;
import partnercities.domain.city.PopulationScope;
import partnercities.domain.time.PartialDate;
import partnercities.geo.measure.Digits;
import partnercities.plan.agreements.TimeInForce;
import partnercities.plan.entries.Magnitude;
import partnercities.plan.entries.TimeDifference;

/** A figure that decides a record. Figures are compared as they are shown: what looks equal is equal. */
public sealed interface Figure {
    /** The name by which templates choose how to write it. */
    String form();

    /** Its size, comparable with figures of the same kind. */
    Magnitude magnitude();

    /** The distance from the home city, in metres. */
    record Distance(double metres) implements Figure {
        private static final double METRES_PER_KILOMETRE = 1000;

        @Override
        public String form() {
            return "distance";
        }

        @Override
        public Magnitude magnitude() {
            double kilometres = metres / METRES_PER_KILOMETRE;
            int digits = Digits.ofDistance(kilometres);
            long shown = Magnitude.of(kilometres, digits).least();
            // always in tenths, so that near and far distances can be compared
            long tenths = digits == 0 ? shown * 10 : shown;
            return new Magnitude(tenths, tenths);
        }
    }

    /** The latitude in degrees, north positive. */
    record Latitude(double degrees) implements Figure {
        @Override
        public String form() {
            return "latitude";
        }

        @Override
        public Magnitude magnitude() {
            return Magnitude.of(degrees, Digits.OF_DEGREES);
        }
    }

    /** The distance from the equator, north or south, in degrees. It is shown as the latitude. */
    record FromEquator(double degrees) implements Figure {
        @Override
        public String form() {
            return "latitude";
        }

        @Override
        public Magnitude magnitude() {
            return Magnitude.of(Math.abs(degrees), Digits.OF_DEGREES);
        }
    }

    /**
     * The longitude in degrees, east positive.
     *
     * @param fromHome degrees east of the home city's meridian, from -180 to 180
     */
    record Longitude(double degrees, double fromHome) implements Figure {
        static Longitude of(double degrees, double home) {
            return new Longitude(degrees, Math.IEEEremainder(degrees - home, 360));
        }

        @Override
        public String form() {
            return "longitude";
        }

        @Override
        public Magnitude magnitude() {
            return Magnitude.of(fromHome, Digits.OF_DEGREES);
        }
    }

    /** A number of inhabitants. */
    record Inhabitants(Population population) implements Figure {
        @Override
        public String form() {
            return "inhabitants";
        }

        @Override
        public Magnitude magnitude() {
            return new Magnitude(population.value(), population.value());
        }
    }

    /** An area in square kilometres. */
    record Area(double squareKilometres, PopulationScope scope) implements Figure {
        @Override
        public String form() {
            return "area";
        }

        @Override
        public Magnitude magnitude() {
            return Magnitude.of(squareKilometres, Digits.OF_AREA);
        }
    }

    /** An elevation in metres above sea level. */
    record Elevation(double metres) implements Figure {
        @Override
        public String form() {
            return "elevation";
        }

        @Override
        public Magnitude magnitude() {
            return Magnitude.of(metres, Digits.OF_ELEVATION);
        }
    }

    /** When an agreement was signed. */
    record Signed(PartialDate date) implements Figure {
        @Override
        public String form() {
            return "signed";
        }

        @Override
        public Magnitude magnitude() {
            return new Magnitude(date.earliest().toEpochDay(), date.latest().toEpochDay());
        }
    }

    /** How long an agreement was in force. */
    record InForce(TimeInForce time) implements Figure {
        @Override
        public String form() {
            return "in-force";
        }

        @Override
        public Magnitude magnitude() {
            return time.days();
        }
    }

    /** The difference of a city's clocks from home. */
    record Clock(TimeDifference difference) implements Figure {
        @Override
        public String form() {
            return "clock";
        }

        @Override
        public Magnitude magnitude() {
            long size = Math.abs((long) difference.fromHome());
            return new Magnitude(size, size);
        }
    }

    /**
     * A number of cities or agreements.
     *
     * @param of what is counted: {@code cities} or {@code agreements}
     */
    record Count(String of, int count) implements Figure {
        @Override
        public String form() {
            return "count";
        }

        @Override
        public Magnitude magnitude() {
            return new Magnitude(count, count);
        }
    }
}
