package dev.waymark.catalog.document;

import java.util.List;

/**
 * Why a document cannot be as it is.
 *
 * @param path the field, as in {@code name}, {@code aliases[2]} or
 * {@code levels[0].requirements[3].skill}, counted from 0
 * @param code what is wrong: the last part of a message key
 * @param words what the message names, in its order
 */
public record Problem(String path, String code, List<Object> words) {

	static Problem of(String path, String code, Object... words) {
		return new Problem(path, code, List.of(words));
	}

	/**
	 * The outermost field that it is about.
	 * @return the path up to the first bracket or dot
	 */
	public String field() {
		return this.path.replaceFirst("[\\[.].*", "");
	}

	/**
	 * Whether it is only that something is not there yet, so that a draft may wait.
	 * @return true for what is merely missing
	 */
	public boolean isMissing() {
		return List.of("required", "unknown", "no-level").contains(this.code);
	}

}
