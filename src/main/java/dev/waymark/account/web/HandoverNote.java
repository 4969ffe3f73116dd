package dev.waymark.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpSession;

import dev.waymark.account.learner.Handover;

/**
 * Keeps what came over from a guest until the next page tells it: as text, for a session
 * outlives the version of the program that opened it.
 */
public final class HandoverNote {

	private static final String NAME = "carried";

	private HandoverNote() {
	}

	/**
	 * Keeps it in a session, unless there is nothing to tell.
	 * @param carried what came over
	 * @param session the session of the member
	 */
	public static void keep(List<Handover> carried, HttpSession session) {
		if (!carried.isEmpty()) {
			session.setAttribute(NAME, write(carried));
		}
	}

	/** Takes it out of a session: it is told once. */
	static Optional<List<Handover>> take(HttpSession session) {
		Optional<List<Handover>> kept = Optional.ofNullable((String) session.getAttribute(NAME))
			.map(HandoverNote::read);
		session.removeAttribute(NAME);
		return kept;
	}

	private static String write(List<Handover> carried) {
		return carried.stream()
			.map((one) -> "%s:%d:%d:%d".formatted(one.kind(), one.added(), one.newer(), one.older()))
			.collect(Collectors.joining(" "));
	}

	private static List<Handover> read(String text) {
		return Arrays.stream(text.split(" "))
			.map((one) -> one.split(":"))
			.filter((parts) -> parts.length == 4)
			.map((parts) -> new Handover(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]),
					Integer.parseInt(parts[3])))
			.filter((one) -> one.added() + one.newer() + one.older() > 0)
			.toList();
	}

}
