/**
 * Stage 3. {@link partnercities.plan.Plan} takes the joined {@link partnercities.link.Site} and gives a {@link
 * partnercities.plan.SitePlan}: a plot for every page, and the files that no template makes. {@link
 * partnercities.plan.LanguagePlan} shows which feature needs which. Five rooms are foundations ({@code files}, {@code
 * emblem}, {@code frame}, {@code prose}, {@code entries}); every other room is a feature.
 */
@NullMarked
package partnercities.plan;

import org.jspecify.annotations.NullMarked;
