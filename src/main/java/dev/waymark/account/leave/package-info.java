/**
 * How people leave, and what they take along: {@code Departure} erases everything about
 * somebody, {@code OwnData} writes it into a file. Both ask all other rooms and the flats
 * upstairs, so no other room calls them.
 */
@NullMarked

package dev.waymark.account.leave;

import org.jspecify.annotations.NullMarked;
