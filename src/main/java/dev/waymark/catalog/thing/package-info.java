/**
 * The content as entities: what every table that holds something people can name is, and
 * how it is read. Others see the views that {@link dev.waymark.catalog.Catalog} gives
 * out.
 */
@NullMarked
package dev.waymark.catalog.thing;

import org.jspecify.annotations.NullMarked;
