/**
 * One reader per kind of file, named like the document it makes: {@link partnercities.gather.readers.CityReader} reads a
 * {@code city.yaml}, with the help of {@link partnercities.gather.readers.TiesReader}. The exception is {@code site.yaml}, which has a room of its own.
 */
@NullMarked
package partnercities.gather.readers;

import org.jspecify.annotations.NullMarked;
