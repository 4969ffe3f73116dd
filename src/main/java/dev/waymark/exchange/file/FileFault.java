package dev.waymark.exchange.file;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a file from being imported.
 *
 * @param place where it stands, or null when it concerns the file as a whole
 * @param key the key of the message that tells what is wrong
 * @param words what the message names, in its order
 */
public record FileFault(@Nullable Place place, String key, List<Object> words) {

	/**
	 * Makes a fault.
	 * @param place where it stands, or null when it concerns the file as a whole
	 * @param key the key of the message
	 * @param words what the message names, in its order
	 * @return the fault
	 */
	public static FileFault of(@Nullable Place place, String key, Object... words) {
		return new FileFault(place, key, List.of(words));
	}

}
