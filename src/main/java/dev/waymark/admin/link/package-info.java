/**
 * How the links of all learning resources do.
 */
@NullMarked
package dev.waymark.admin.link;

import org.jspecify.annotations.NullMarked;
