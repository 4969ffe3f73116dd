package dev.waymark.exchange.file;

import java.util.List;

/**
 * What a file says.
 *
 * @param things what it speaks of, in its order
 * @param faults what is wrong with it
 */
public record FileContent(List<FileEntry> things, Faults faults) {
}
