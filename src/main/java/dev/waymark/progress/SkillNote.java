package dev.waymark.progress;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import dev.waymark.platform.text.Markdown;
import dev.waymark.progress.note.NoteView;

/**
 * A learner's private note on a skill, with a link to evidence.
 */
@Entity
class SkillNote {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	/**
	 * From 0, counted by the note itself and not by Hibernate: joining two notes passes
	 * both. Nobody writes at the same moment, for whoever writes holds the learner.
	 */
	private long version;

	private long learnerId;

	private long skillId;

	@Embedded
	private NoteText text;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	SkillNote() {
	}

	SkillNote(SkillOfLearner place, NoteText text) {
		this.learnerId = place.learnerId();
		this.skillId = place.skillId();
		this.text = text;
	}

	/** The same words on another skill. */
	SkillNote on(long otherSkillId) {
		return new SkillNote(new SkillOfLearner(this.learnerId, otherSkillId), this.text);
	}

	void say(NoteText text) {
		this.version++;
		this.text = text;
	}

	/**
	 * Takes another note in. The version passes both, so that a form that shows either of
	 * the two is stale.
	 */
	void join(SkillNote other) {
		this.version = Math.max(this.version, other.version);
		say(this.text.join(other.text));
	}

	long version() {
		return this.version;
	}

	long learnerId() {
		return this.learnerId;
	}

	long skillId() {
		return this.skillId;
	}

	NoteText text() {
		return this.text;
	}

	SkillOfLearner place() {
		return new SkillOfLearner(this.learnerId, this.skillId);
	}

	NoteView view() {
		return new NoteView(this.skillId, Markdown.of(this.text.note()), this.text.evidenceUrl(), this.version,
				this.text.updatedAt());
	}

}
