package dev.waymark.progress;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A note that came with the content, and what stood there before.
 */
@Entity
class CarriedNote {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private UUID revision;

	private long learnerId;

	private long skillId;

	private long carriedFromId;

	private Instant carriedAt;

	/**
	 * The version of the note that holds it now; null when it did not fit and stayed
	 * where it was.
	 */
	private @Nullable Long afterVersion;

	/** The version of the note before; null when there was none. */
	private @Nullable Long beforeVersion;

	/** What the note said before; null when there was none. */
	@Embedded
	@AttributeOverride(name = "note", column = @Column(name = "before_note"))
	@AttributeOverride(name = "evidenceUrl", column = @Column(name = "before_evidence_url"))
	@AttributeOverride(name = "updatedAt", column = @Column(name = "before_updated_at"))
	private @Nullable NoteText before;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	CarriedNote() {
	}

	private CarriedNote(Move move, SkillNote note, @Nullable Long afterVersion) {
		this.revision = move.revision();
		this.learnerId = note.learnerId();
		this.skillId = note.skillId();
		this.carriedFromId = move.from();
		this.carriedAt = move.now();
		this.afterVersion = afterVersion;
	}

	static CarriedNote copied(Move move, SkillNote copy) {
		return new CarriedNote(move, copy, copy.version());
	}

	/** Joins the note that comes to the one that is there, and remembers that one. */
	static CarriedNote joined(Move move, SkillNote mine, SkillNote comes) {
		NoteText before = mine.text();
		long beforeVersion = mine.version();
		mine.join(comes);
		CarriedNote carried = new CarriedNote(move, mine, mine.version());
		carried.beforeVersion = beforeVersion;
		carried.before = before;
		return carried;
	}

	static CarriedNote tooLong(Move move, SkillNote mine) {
		return new CarriedNote(move, mine, null);
	}

	/** The note went on from the version that this one led to. */
	void follow(long version) {
		this.afterVersion = version;
	}

	UUID revision() {
		return this.revision;
	}

	long learnerId() {
		return this.learnerId;
	}

	long skillId() {
		return this.skillId;
	}

	long carriedFromId() {
		return this.carriedFromId;
	}

	Instant carriedAt() {
		return this.carriedAt;
	}

	@Nullable Long afterVersion() {
		return this.afterVersion;
	}

	@Nullable Long beforeVersion() {
		return this.beforeVersion;
	}

	@Nullable NoteText before() {
		return this.before;
	}

	SkillOfLearner place() {
		return new SkillOfLearner(this.learnerId, this.skillId);
	}

	boolean fitted() {
		return this.afterVersion != null;
	}

}
