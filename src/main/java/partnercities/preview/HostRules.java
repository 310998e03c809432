package partnercities.preview;

import java.util.ArrayList;
import java.util.List;
import partnercities.serve.ShownSite.Header;

/** Which headers a host sends for which paths, as the file {@code _headers} tells it (Netlify, Cloudflare Pages). */
record HostRules(List<Rule> rules) {
    /**
     * The headers for some paths.
     *
     * @param path an address path; a star at its end stands for anything
     */
    private record Rule(String path, List<Header> headers) {
        boolean isFor(String address) {
            return path.endsWith("*") ? address.startsWith(path.substring(0, path.length() - 1)) : address.equals(path);
        }
    }

    /** Reads the file: a line with a path, then indented lines with headers. */
    static HostRules read(String text) {
        List<Rule> rules = new ArrayList<>();
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(':');
            boolean isHeader = line.startsWith(" ");
            if (isHeader && colon > 0 && !rules.isEmpty()) {
                rules.get(rules.size() - 1)
                        .headers()
                        .add(new Header(
                                line.substring(0, colon).strip(),
                                line.substring(colon + 1).strip()));
            } else if (!isHeader && !line.isBlank() && !line.startsWith("#")) {
                rules.add(new Rule(line.strip(), new ArrayList<>()));
            }
        }
        return new HostRules(List.copyOf(rules));
    }

    /** The headers of all rules for a path, those of later rules last. */
    List<Header> headers(String addressPath) {
        return rules.stream()
                .filter(rule -> rule.isFor(addressPath))
                .flatMap(rule -> rule.headers().stream())
                .toList();
    }
}
