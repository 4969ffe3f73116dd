package dev.waymark.admin.form;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

import dev.waymark.catalog.document.Difference;
import dev.waymark.catalog.document.Kind;

/**
 * What differs between two versions, as the pages show it: the two texts side by side
 * with the words that came and went.
 *
 * @param label what the field is called, with its row
 * @param before the one text
 * @param after the other text
 */
public record Differences(String label, List<Piece> before, List<Piece> after) {

	/**
	 * Texts beyond that are shown whole: a comparison takes the square of their words.
	 */
	private static final int MOST_WORDS = 4000;

	/**
	 * Compares field by field.
	 * @param forms knows what fields are called
	 * @param kind what the texts are about
	 * @param differences what differs
	 * @return the same, as the pages show it
	 */
	public static List<Differences> of(FormView forms, Kind kind, List<Difference> differences) {
		return differences.stream().map((difference) -> of(forms, kind, difference)).toList();
	}

	static Differences of(FormView forms, Kind kind, Difference difference) {
		StringBuilder label = new StringBuilder(forms.fieldName(kind, difference.field()));
		difference.row().forEach((row) -> label.append(" · ").append(row));
		if (!difference.part().isEmpty()) {
			label.append(" · ").append(forms.fieldName(kind, difference.part()));
		}
		List<String> before = words(difference.before());
		List<String> after = words(difference.after());
		if (before.size() > MOST_WORDS || after.size() > MOST_WORDS || before.isEmpty() || after.isEmpty()) {
			return new Differences(label.toString(), whole(difference.before()), whole(difference.after()));
		}
		List<AbstractDelta<String>> deltas = DiffUtils.diff(before, after, true).getDeltas();
		return new Differences(label.toString(), pieces(deltas, true), pieces(deltas, false));
	}

	private static List<Piece> whole(String text) {
		return text.isEmpty() ? List.of() : List.of(new Piece(text, true));
	}

	private static List<String> words(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
	}

	private static List<Piece> pieces(List<AbstractDelta<String>> deltas, boolean left) {
		List<Piece> pieces = new ArrayList<>();
		for (AbstractDelta<String> delta : deltas) {
			List<String> lines = (left ? delta.getSource() : delta.getTarget()).getLines();
			if (!lines.isEmpty()) {
				pieces.add(new Piece(String.join("", lines), delta.getType() != DeltaType.EQUAL));
			}
		}
		return pieces;
	}

	/**
	 * A piece of a text.
	 *
	 * @param text the words
	 * @param changed whether the other text has others in their place
	 */
	public record Piece(String text, boolean changed) {
	}

}
