package partnercities.plan.texts;

import java.util.Optional;
import java.util.stream.Stream;
import partnercities.link.addresses.Addresses;
import partnercities.link.addresses.FormerAddress;
import partnercities.plan.entries.Desk;
import partnercities.plan.frame.Plot;

/** Plans the pages at former addresses, for hosts that can't be told to lead on by themselves. */
public record MovedPages(Desk desk) {
    public Stream<Plot> plots() {
        return desk.site().addresses().former().stream()
                .filter(address -> address.language().equals(desk.edition().language()))
                .map(this::plot);
    }

    private Plot plot(FormerAddress address) {
        Addresses addresses = desk.site().addresses();
        String path = addresses.file(address);
        return new Plot(
                path,
                Optional.empty(),
                () -> new MovedPage(desk.frames().of(address.subject(), "").at(path)));
    }
}
