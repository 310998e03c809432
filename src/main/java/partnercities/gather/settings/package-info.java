/**
 * Reads {@code site.yaml}. {@link partnercities.gather.settings.SettingsReader} is the door; each larger part of the file has a reader
 * beside it.
 */
@NullMarked
package partnercities.gather.settings;

import org.jspecify.annotations.NullMarked;
