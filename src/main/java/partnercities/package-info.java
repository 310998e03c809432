/**
 * The command line: {@link partnercities.Main} runs one class per command, such as {@link partnercities.BuildCommand}.
 * Those that build a site use {@link partnercities.SiteBuild}, which calls the six stages in order; begin reading there.
 * {@link partnercities.Preview} runs them for a browser that asks for single pages. {@link partnercities.Report} and {@link partnercities.DiagnosticPrinter} print the result.
 */
@NullMarked
package partnercities;

import org.jspecify.annotations.NullMarked;
