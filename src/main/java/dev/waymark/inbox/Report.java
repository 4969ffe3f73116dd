package dev.waymark.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

import dev.waymark.account.LearnerId;
import dev.waymark.catalog.ResourceType;
import dev.waymark.platform.Slugged;
import dev.waymark.platform.text.SearchWords;

/**
 * What a reader has told the editors, and what they decided about it. Only what changes
 * is written, for a report may come over to another learner at that moment.
 */
@Entity
@DynamicUpdate
class Report {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private UUID uuid;

	private long learnerId;

	private String kind;

	private @Nullable Long skillId;

	private @Nullable Long learningResourceId;

	private @Nullable String fault;

	private @Nullable String name;

	private @Nullable String url;

	private @Nullable String type;

	/** The skills that a suggested resource serves. */
	@ElementCollection
	@CollectionTable(name = "report_skill", joinColumns = @JoinColumn(name = "report_id"))
	@OrderColumn(name = "position")
	@Column(name = "skill_id")
	@BatchSize(size = 100)
	private List<Long> skills;

	private String words;

	private String status;

	private String answer;

	private Instant sentAt;

	private @Nullable Instant decidedAt;

	/** By what editors find it: whatever was typed or answered. */
	@OptimisticLock(excluded = true)
	private String searchWords;

	/** Names the rules by which the search words were made. */
	@OptimisticLock(excluded = true)
	private String spelledBy;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	Report() {
	}

	Report(LearnerId learner, ReportDraft draft, Instant now) {
		Suggestion suggestion = draft.suggestion();
		this.uuid = UUID.randomUUID();
		this.learnerId = learner.value();
		this.kind = draft.kind().getSlug();
		this.skillId = draft.skill();
		this.learningResourceId = draft.resource();
		this.fault = (draft.fault() != null) ? draft.fault().getSlug() : null;
		this.name = (suggestion != null) ? suggestion.name() : null;
		this.url = (suggestion != null) ? suggestion.url() : null;
		this.type = (suggestion != null) ? suggestion.type().getSlug() : null;
		this.skills = (suggestion != null) ? suggestion.skills() : List.of();
		this.words = draft.words();
		this.status = ReportStatus.OPEN.getSlug();
		this.answer = "";
		this.sentAt = now;
		spell();
	}

	/**
	 * Takes a decision, unless its editor has not seen the one before.
	 * @return whether it was taken
	 */
	boolean decide(Decision decision, Instant now) {
		if (this.version != decision.version()) {
			return false;
		}
		this.status = decision.status().getSlug();
		this.answer = decision.answer();
		this.decidedAt = now;
		spell();
		return true;
	}

	/** Makes the search words by the rules of this release. */
	final void spell() {
		this.searchWords = SearchWords.of(this.words, this.answer, Objects.requireNonNullElse(this.name, ""),
				Objects.requireNonNullElse(this.url, ""));
		this.spelledBy = SearchWords.RULES;
	}

	/** Whether it says the same of the same as another one. */
	boolean repeats(Report other) {
		return this.kind.equals(other.kind) && Objects.equals(this.skillId, other.skillId)
				&& Objects.equals(this.learningResourceId, other.learningResourceId)
				&& Objects.equals(this.fault, other.fault) && Objects.equals(this.name, other.name)
				&& Objects.equals(this.url, other.url) && Objects.equals(this.type, other.type)
				&& this.words.equals(other.words);
	}

	ReportView view() {
		return new ReportView(this.uuid, this.version, Slugged.of(ReportKind.class, this.kind), this.skillId,
				this.learningResourceId, (this.fault != null) ? Slugged.of(Fault.class, this.fault) : null,
				suggestion(), this.words, Slugged.of(ReportStatus.class, this.status), this.answer, this.sentAt,
				this.decidedAt);
	}

	private @Nullable Suggestion suggestion() {
		if (this.name == null || this.url == null || this.type == null) {
			return null;
		}
		return new Suggestion(this.name, this.url, Slugged.of(ResourceType.class, this.type), this.skills);
	}

}
