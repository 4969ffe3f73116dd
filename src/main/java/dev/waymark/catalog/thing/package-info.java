/**
 * The content as entities: what every table that holds something people can name is, and
 * how it is read and written. Others see the views that
 * {@link dev.waymark.catalog.Catalog} gives out, and the documents of
 * {@link dev.waymark.catalog.thing.ThingStore}.
 */
@NullMarked
package dev.waymark.catalog.thing;

import org.jspecify.annotations.NullMarked;
