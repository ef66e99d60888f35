/**
 * Sessions as calendars, RFC 5545: start with {@link io.github.thematicsessions.io.calendar.SessionCalendar}, which writes
 * an event for each segment and each side event. Calendars are not read.
 */
@NullMarked
package io.github.thematicsessions.io.calendar;

import org.jspecify.annotations.NullMarked;
