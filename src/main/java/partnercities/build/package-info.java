/**
 * The pipeline: {@link partnercities.build.SiteBuild} calls the six stages in order; begin reading there.
 * {@link partnercities.build.PlannedSite} holds the first three, {@link partnercities.build.PagePress} the next two.
 * {@link partnercities.build.LastBuild} knows when none of them is needed; {@link partnercities.build.Report} and
 * {@link partnercities.build.report.DiagnosticPrinter} tell the result.
 */
@NullMarked
package partnercities.build;

import org.jspecify.annotations.NullMarked;
