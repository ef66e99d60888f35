/**
 * Sessions as calendars, RFC 5545: start with {@link io.github.thematicsessions.io.calendar.SessionCalendar}. Calendars are
 * written and not read.
 */
@NullMarked
package io.github.thematicsessions.io.calendar;

import org.jspecify.annotations.NullMarked;
