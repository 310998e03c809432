/**
 * Where each page is: {@link partnercities.link.addresses.Addresses} answers, {@link partnercities.link.addresses.AddressBook}
 * decides. {@link partnercities.link.addresses.Archives} are the lists of news.
 */
@NullMarked
package partnercities.link.addresses;

import org.jspecify.annotations.NullMarked;
