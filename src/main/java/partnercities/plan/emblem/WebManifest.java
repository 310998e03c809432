package partnercities.plan.emblem;

import java.util.List;
import partnercities.link.addresses.Addresses;
import partnercities.plan.files.Assets;
import partnercities.plan.files.JsonObject;
import partnercities.plan.files.PlainFile;

/** What phones ask for when somebody puts the site on the home screen (W3C, Web Application Manifest). */
public record WebManifest(String name, String shortName, String language, String start, Icons icons, Inks inks) {
    /** The file. It ends in json, since few servers know a type for what ends in webmanifest. */
    public PlainFile file(Addresses addresses) {
        JsonObject manifest = new JsonObject()
                .with("name", name)
                .with("short_name", shortName)
                .with("lang", language)
                .with("start_url", start)
                .with("display", "minimal-ui")
                .with("background_color", inks.hex("paper"))
                .with("theme_color", inks.hex("paper"))
                .with(
                        "icons",
                        List.of(icon(icons.large(), "any", addresses), icon(icons.maskable(), "maskable", addresses)));
        return Assets.generated("manifest-" + language + ".json", manifest.inLines());
    }

    private static JsonObject icon(PlainFile file, String purpose, Addresses addresses) {
        return new JsonObject()
                .with("src", addresses.ofFile(file.path()))
                .with("sizes", "512x512")
                .with("type", "image/png")
                .with("purpose", purpose);
    }
}
