/**
 * Reads YAML and JSON. {@link partnercities.gather.yaml.YamlReader} makes {@linkplain partnercities.gather.yaml.Value values} that
 * know where they stand; {@link partnercities.gather.yaml.Fields} asks them for a field by name and type, and reports what is
 * missing, unknown or of the wrong type.
 */
@NullMarked
package partnercities.gather.yaml;

import org.jspecify.annotations.NullMarked;
