package dev.waymark.admin.publish;

import java.util.List;
import java.util.UUID;

import dev.waymark.admin.FindingLine;
import dev.waymark.catalog.document.Kind;

/**
 * The page on which drafts are chosen, looked at and put live.
 *
 * @param drafts all there are
 * @param chosen those that were chosen
 * @param obstacles what has to be mended first
 * @param look what they would make of the content
 * @param reason why, as it was typed
 * @param state what has happened to the form
 */
record PublishPage(List<Choice> drafts, List<UUID> chosen, List<Obstacle> obstacles, Look look, String reason,
		State state) {

	/** Whether it was asked for without a choice. */
	public boolean isNoneChosen() {
		return this.chosen.isEmpty() && this.state.looked();
	}

	/** Whether a choice is what was missing. */
	public boolean isToChoose() {
		return this.chosen.isEmpty() && !this.drafts.isEmpty();
	}

	/** Whether obstacles are told before anything was sent. */
	public boolean isForewarned() {
		return !this.state.refused() && !this.obstacles.isEmpty();
	}

	/**
	 * A draft to choose.
	 *
	 * @param uuid of what
	 * @param name what it is called
	 * @param kind what it is
	 * @param chosen whether it is chosen
	 */
	record Choice(UUID uuid, String name, Kind kind, boolean chosen) {
	}

	/**
	 * Something that has to be mended.
	 *
	 * @param path where
	 * @param words what it is
	 */
	record Obstacle(String path, String words) {
	}

	/**
	 * What an editor looks at before it is done.
	 *
	 * @param changes what would change
	 * @param seen a short word for it
	 * @param learners whom it reaches
	 * @param findings what would be worth a look then
	 */
	record Look(List<ChangeView> changes, String seen, Reach.Learners learners, List<FindingLine> findings) {
	}

	/**
	 * What has happened to the form.
	 *
	 * @param looked whether it was asked what would change
	 * @param refused whether nothing was published
	 * @param moved whether something else was looked at before
	 * @param wrong what is wrong with its fields
	 */
	record State(boolean looked, boolean refused, boolean moved, WrongFields wrong) {

		static State looking(boolean looked) {
			return new State(looked, false, false, WrongFields.NONE);
		}

		static State refused(boolean moved, WrongFields wrong) {
			return new State(false, true, moved, wrong);
		}

	}

}
