/**
 * What readers get to see: publishing drafts or throwing them away, putting things in
 * order, retiring and removing them, what a release suggests, and the history with its
 * way back. Each page shows first what would change, and changes nothing else.
 */
@NullMarked
package dev.waymark.admin.publish;

import org.jspecify.annotations.NullMarked;
