package dev.waymark.admin.form;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Clash;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.ThreeWay;

/**
 * What becomes of a text when somebody else has changed the same thing meanwhile.
 *
 * @param mine what an editor wants to save
 * @param theirs what is there now
 * @param document both in one, where they clash as the editor has answered
 * @param clashes what has to be asked
 * @param taken the fields that somebody else has changed and the editor has not
 * @param settled whether nothing is left to ask
 * @param known whether it is known what both began from; else nobody can tell which of
 * the two is the newer word, and neither is suggested
 */
record Meeting(Document mine, Document theirs, Document document, List<Clash> clashes, List<String> taken,
		boolean settled, boolean known) {

	/**
	 * Puts two texts together.
	 * @param base what both began from, or null when that is not known
	 * @param mine what an editor wants to save
	 * @param theirs what is there now
	 * @param answers what the editor has answered
	 * @return both in one. What no form shows, such as a place, nobody can choose: there
	 * the editor's text stands
	 */
	static Meeting of(@Nullable Document base, Document mine, Document theirs, Answers answers) {
		ThreeWay both = ThreeWay.of(base, mine, theirs);
		List<String> unseen = DocumentForm.unseen(mine.kind()).stream().map(Field::name).toList();
		List<Clash> clashes = both.clashes().stream().filter((clash) -> !unseen.contains(clash.outermost())).toList();
		Set<String> likeTheirs = new HashSet<>();
		clashes.stream().filter(answers::isTheirs).map(Clash::path).forEach(likeTheirs::add);
		return new Meeting(mine, theirs, ThreeWay.of(base, mine, theirs, likeTheirs::contains).merged(), clashes,
				both.taken(), clashes.stream().allMatch(answers::isAnswered), base != null);
	}

	/**
	 * There is nothing that the text could meet.
	 * @param base what it began from, or null when that is not known
	 * @param mine what an editor wants to save
	 * @param answers what the editor has answered
	 * @return the text as it is; it is asked about when it began from something
	 */
	static Meeting withNothing(@Nullable Document base, Document mine, Answers answers) {
		return new Meeting(mine, mine, mine, List.of(), List.of(), answers.isSure(), base != null);
	}

	/** Whether it is there already. */
	boolean isThere() {
		return Objects.equals(this.document, this.theirs);
	}

}
