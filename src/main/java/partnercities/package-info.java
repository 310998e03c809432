/**
 * The command line: {@link partnercities.Main} runs one class per command, such as {@link partnercities.BuildCommand}. Those
 * that build a site run {@link partnercities.build.SiteBuild}; begin reading there.
 */
@NullMarked
package partnercities;

import org.jspecify.annotations.NullMarked;
