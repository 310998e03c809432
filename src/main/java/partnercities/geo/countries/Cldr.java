package partnercities.geo.countries;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.impl.ICUResourceBundle;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Regions in Unicode's CLDR, read from ICU's data rather than the JDK's, so that every JDK gives the same bytes.
 *
 * <p>Opens ICU's resource bundles directly: LocaleDisplayNames and Region take twice as long to start, and
 * LocaleDisplayNames falls back to the machine's language when CLDR lacks the requested one.
 */
final class Cldr {
    /** Listed by ICU, but parts of other countries: Diego Garcia, Ceuta and Melilla, the Canary Islands. */
    private static final Set<String> NOT_COUNTRIES = Set.of("DG", "EA", "IC");

    private Cldr() {}

    /** The codes of ISO 3166-1 in alphabetical order, and XK, CLDR's code for Kosovo. */
    static Set<String> countryCodes() {
        Set<String> codes = new TreeSet<>(Arrays.asList(ULocale.getISOCountries()));
        codes.removeAll(NOT_COUNTRIES);
        return Collections.unmodifiableSet(codes);
    }

    /**
     * The name of a country or UN M.49 region; in English when CLDR has none in that language.
     *
     * @param code one that CLDR has
     */
    static String nameOf(String code, Locale locale) {
        return nameIn(ULocale.forLocale(locale), code)
                .or(() -> nameIn(ULocale.ENGLISH, code))
                .orElseThrow(() -> new IllegalArgumentException("CLDR has no region " + code));
    }

    /** The regions or countries that make up a UN M.49 region or a grouping. */
    static List<String> partsOf(String region) {
        ICUResourceBundle data = ICUResourceBundle.getBundleInstance(
                ICUData.ICU_BASE_NAME,
                "supplementalData",
                ICUResourceBundle.ICU_DATA_CLASS_LOADER,
                ICUResourceBundle.OpenType.DIRECT);
        return Optional.ofNullable(data.findWithFallback("territoryContainment/" + region))
                .or(() -> Optional.of(data.getWithFallback("territoryContainment/grouping/" + region)))
                .map(parts -> List.of(parts.getStringArray()))
                .orElseThrow();
    }

    /** The city that stands for a time zone; as the zone is called, when CLDR has no other name in that language. */
    static String cityOf(String zone, Locale locale) {
        ICUResourceBundle zones = ICUResourceBundle.getBundleInstance(
                ICUData.ICU_ZONE_BASE_NAME, ULocale.forLocale(locale), ICUResourceBundle.OpenType.LOCALE_ROOT);
        return Optional.ofNullable(zones.findStringWithFallback("zoneStrings/" + zone.replace('/', ':') + "/ec"))
                .orElse(zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' '));
    }

    /** LOCALE_ROOT keeps ICU from falling back to the machine's default locale. */
    private static Optional<String> nameIn(ULocale locale, String code) {
        ICUResourceBundle names = ICUResourceBundle.getBundleInstance(
                ICUData.ICU_REGION_BASE_NAME, locale, ICUResourceBundle.OpenType.LOCALE_ROOT);
        return Optional.ofNullable(names.findStringWithFallback("Countries/" + code));
    }
}
