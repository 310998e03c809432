package partnercities.geo;

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
 * What Unicode's CLDR knows of regions, out of ICU's data and not out of the JDK's, so that every JDK gives the same bytes.
 *
 * <p>It opens ICU's resource bundles itself: LocaleDisplayNames and Region take twice as long to start, and the former
 * answers in the machine's default language when CLDR lacks the one asked for.
 */
final class Cldr {
    /** In ICU's list, but parts of other countries: Diego Garcia, Ceuta and Melilla, the Canary Islands. */
    private static final Set<String> NOT_COUNTRIES = Set.of("DG", "EA", "IC");

    private Cldr() {}

    /** The codes of ISO 3166-1 in alphabetical order, with XK, which CLDR has for Kosovo. */
    static Set<String> countryCodes() {
        Set<String> codes = new TreeSet<>(Arrays.asList(ULocale.getISOCountries()));
        codes.removeAll(NOT_COUNTRIES);
        return Collections.unmodifiableSet(codes);
    }

    /**
     * The name of a country or of a UN M.49 region; in English when CLDR does not have it in that language.
     *
     * @param code one that CLDR has
     */
    static String nameOf(String code, Locale locale) {
        return nameIn(ULocale.forLocale(locale), code)
                .or(() -> nameIn(ULocale.ENGLISH, code))
                .orElseThrow(() -> new IllegalArgumentException("CLDR has no region " + code));
    }

    /** What a UN M.49 region, or a grouping of them, consists of: smaller regions, or countries. */
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

    /** LOCALE_ROOT keeps ICU from falling back to the default locale of the machine. */
    private static Optional<String> nameIn(ULocale locale, String code) {
        ICUResourceBundle names = ICUResourceBundle.getBundleInstance(
                ICUData.ICU_REGION_BASE_NAME, locale, ICUResourceBundle.OpenType.LOCALE_ROOT);
        return Optional.ofNullable(names.findStringWithFallback("Countries/" + code));
    }
}
