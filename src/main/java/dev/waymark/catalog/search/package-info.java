/**
 * Finding content by the words that people use for it. What counts as a word, and which
 * words mean the same, is said here once; lists that editors narrow ask the same. The
 * door is {@link dev.waymark.catalog.search.CatalogSearch}.
 */
@NullMarked
@NamedInterface("search")
package dev.waymark.catalog.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
