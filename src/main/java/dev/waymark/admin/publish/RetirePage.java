package dev.waymark.admin.publish;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.revision.RevisionAction;
import dev.waymark.platform.text.NameOrder;

/**
 * The page that asks how a thing is to end.
 *
 * @param asked what was asked for until now
 * @param others what can take the thing's place
 * @param learners whom it reaches
 * @param wrong what is wrong with the form
 * @param look what would change, or null when nobody has looked yet
 */
record RetirePage(RetirePlan asked, List<Successor> others, Reach.Learners learners, WrongFields wrong,
		@Nullable Look look) {

	private static final List<RevisionAction> ACTIONS = List.of(RevisionAction.RETIRED, RevisionAction.MERGED,
			RevisionAction.SPLIT);

	/** The names of what else is in use, and which of them take the thing's place. */
	static List<Successor> others(RetirePlan asked, Documents all) {
		return all.of(asked.document().kind())
			.stream()
			.filter((other) -> !other.isRetired() && !other.uuid().equals(asked.document().uuid()))
			.sorted(NameOrder.by(Document::name))
			.map((other) -> new Successor(other.uuid(), other.name(), asked.successors().contains(other.uuid())))
			.toList();
	}

	public Document document() {
		return this.asked.document();
	}

	/** Only a skill can be merged and split, so only there is something to choose. */
	public boolean isSkill() {
		return document().kind() == Kind.SKILL;
	}

	public List<RevisionAction> actions() {
		return ACTIONS;
	}

	/** Whether what was looked at before has changed since. */
	public boolean isMoved() {
		return this.look != null && this.look.moved();
	}

	/**
	 * Something that can take the place of the thing.
	 *
	 * @param uuid which
	 * @param name what it is called
	 * @param chosen whether it does
	 */
	record Successor(UUID uuid, String name, boolean chosen) {
	}

	/**
	 * What an editor looks at before it is done.
	 *
	 * @param changes what would change
	 * @param seen a short word for it
	 * @param moved whether it is not what was looked at before
	 */
	record Look(List<ChangeView> changes, String seen, boolean moved) {
	}

}
