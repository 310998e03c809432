/**
 * The calendar of anniversaries and events: {@link partnercities.plan.calendar.Anniversary} finds the days, {@link
 * partnercities.plan.calendar.CalendarPages} shows them, {@link partnercities.plan.calendar.CalendarFile} is the file
 * to subscribe to.
 */
@NullMarked
package partnercities.plan.calendar;

import org.jspecify.annotations.NullMarked;
