package partnercities.plan.records;

import partnercities.domain.PartialDate;
import partnercities.domain.Population;
import partnercities.domain.PopulationScope;
import partnercities.geo.Digits;
import partnercities.plan.agreements.TimeInForce;
import partnercities.plan.entries.Magnitude;
import partnercities.plan.entries.TimeDifference;

/** What a record is measured in. Figures are compared as they are shown: what looks equal is equal. */
public sealed interface Figure {
    /** By what name templates know how to write it. */
    String form();

    /** Its size, to be compared with figures of the same form. */
    Magnitude magnitude();

    /** From the home city, in metres. */
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

    /** In degrees, north positive. */
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

    /** How far from the equator, either way; shown as the latitude, in degrees. */
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
     * In degrees, east positive.
     *
     * @param fromHome east of the home city's meridian, from -180 to 180
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

    /** In square kilometres. */
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

    /** In metres above sea level. */
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

    /** A difference from home. */
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
     * How many there are.
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
