/**
 * The pages on which editors bring files in and take them away.
 */
@NullMarked
package dev.waymark.exchange.web;

import org.jspecify.annotations.NullMarked;
