package dev.waymark.progress.tick;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import dev.waymark.progress.mark.MarkSubject;

/**
 * What learners have ticked. The log of it is kept by whoever ticks, so a change is made
 * within the caller's transaction.
 */
@Component
public class Ticks {

	private final ResourceMarkRepository resources;

	private final MilestoneMarkRepository milestones;

	Ticks(ResourceMarkRepository resources, MilestoneMarkRepository milestones) {
		this.resources = resources;
		this.milestones = milestones;
	}

	/**
	 * The learning resources that a learner has ticked, in one query.
	 * @param learner the learner's id
	 * @return when, by the ids of the resources
	 */
	public Map<Long, Instant> resources(long learner) {
		return this.resources.findByLearnerId(learner)
			.stream()
			.collect(Collectors.toMap(ResourceMark::learningResourceId, ResourceMark::markedAt));
	}

	/**
	 * The milestones that a learner has ticked, in one query.
	 * @param learner the learner's id
	 * @return when, by the ids of the milestones
	 */
	public Map<Long, Instant> milestones(long learner) {
		return this.milestones.findByLearnerId(learner)
			.stream()
			.collect(Collectors.toMap(MilestoneMark::milestoneId, MilestoneMark::markedAt));
	}

	/**
	 * Tells whether a learner has ticked something.
	 * @param learner the learner's id
	 * @param subject a resource or a milestone
	 * @return whether
	 */
	public boolean has(long learner, MarkSubject subject) {
		return switch (subject.kind()) {
			case RESOURCE -> this.resources.existsByLearnerIdAndLearningResourceId(learner, subject.id());
			case MILESTONE -> this.milestones.existsByLearnerIdAndMilestoneId(learner, subject.id());
			case SKILL -> throw new IllegalArgumentException("A skill is marked, not ticked");
		};
	}

	/**
	 * Ticks something that is not ticked.
	 * @param learner the learner's id
	 * @param subject a resource or a milestone
	 * @param now when
	 */
	public void add(long learner, MarkSubject subject, Instant now) {
		switch (subject.kind()) {
			case RESOURCE -> this.resources.save(new ResourceMark(learner, subject.id(), now));
			case MILESTONE -> this.milestones.save(new MilestoneMark(learner, subject.id(), now));
			case SKILL -> throw new IllegalArgumentException("A skill is marked, not ticked");
		}
	}

	/**
	 * Takes a tick away.
	 * @param learner the learner's id
	 * @param subject a resource or a milestone
	 * @return false when another request was quicker
	 */
	public boolean remove(long learner, MarkSubject subject) {
		return 0 < switch (subject.kind()) {
			case RESOURCE -> this.resources.remove(learner, subject.id());
			case MILESTONE -> this.milestones.remove(learner, subject.id());
			case SKILL -> throw new IllegalArgumentException("A skill is marked, not ticked");
		};
	}

}
