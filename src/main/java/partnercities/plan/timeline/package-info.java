/**
 * The life of the whole network on one scale of time. {@link partnercities.plan.timeline.TimelinePages} plans the page
 * of all agreements, {@link partnercities.plan.timeline.TimelineStrips} the strips of it on other pages.
 */
@NullMarked
package partnercities.plan.timeline;

import org.jspecify.annotations.NullMarked;
