/**
 * What administrators say at the head of the front page.
 */
@NullMarked
package dev.waymark.admin.frontpage;

import org.jspecify.annotations.NullMarked;
