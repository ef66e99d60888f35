/**
 * Sessions as pictures, for everybody who would rather look than read: start with {@link
 * io.github.thematicsessions.io.picture.SessionPicture}. A picture is laid out first, as areas and lines of measured text, and
 * drawn as SVG afterwards, so that whether texts overlap is a question to the layout and not to a screen.
 */
@NullMarked
package io.github.thematicsessions.io.picture;

import org.jspecify.annotations.NullMarked;
