/**
 * The files: JSON and CSV, plain or in a ZIP, read with every fault at its line and
 * written so that reading them again changes nothing; {@code ContentFiles} is the door
 * for what comes in.
 */
@NullMarked
package dev.waymark.exchange.file;

import org.jspecify.annotations.NullMarked;
