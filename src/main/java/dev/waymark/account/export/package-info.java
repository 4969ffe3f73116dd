/**
 * Everything held about a member, in one file that they can take along: {@code OwnData}
 * asks all other rooms, and the flats upstairs, for their tables.
 */
@NullMarked

package dev.waymark.account.export;

import org.jspecify.annotations.NullMarked;
