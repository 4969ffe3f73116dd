/**
 * The same on the command line: a file in, a file out, with an exit code for scripts.
 */
@NullMarked
package dev.waymark.exchange.command;

import org.jspecify.annotations.NullMarked;
