/**
 * The pages on which administrators look after people.
 */
@NullMarked
package dev.waymark.account.web.people;

import org.jspecify.annotations.NullMarked;
