package partnercities.domain.city;

/**
 * A telephone number that can be dialled from everywhere.
 *
 * @param written as editors group its digits
 * @param international plus sign, country code and digits without anything between them (ITU-T E.164)
 */
public record PhoneNumber(String written, String international) {}
