package dev.waymark.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import dev.waymark.account.learner.Carried;

/**
 * Keeps what came over from a guest until the next page tells it: as text, for a session
 * outlives the version of the program that opened it.
 */
final class CarriedNote {

	private CarriedNote() {
	}

	static String write(List<Carried> carried) {
		return carried.stream()
			.map((one) -> "%s:%d:%d:%d".formatted(one.kind(), one.added(), one.newer(), one.older()))
			.collect(Collectors.joining(" "));
	}

	static List<Carried> read(String text) {
		return Arrays.stream(text.split(" "))
			.map((one) -> one.split(":"))
			.filter((parts) -> parts.length == 4)
			.map((parts) -> new Carried(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]),
					Integer.parseInt(parts[3])))
			.filter((one) -> one.added() + one.newer() + one.older() > 0)
			.toList();
	}

}
