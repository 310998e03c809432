package partnercities.plan;

import java.util.List;

/**
 * One thing that the open data tell, in one or more files.
 *
 * @param key what its messages are called, e.g. {@code cities}; also its name in the catalogue
 * @param distributions files, each of which holds all of it
 * @param metadata tells programs about the columns
 */
record Dataset(String key, DataTable<?> table, List<DataFile> distributions, DataFile metadata) {}
