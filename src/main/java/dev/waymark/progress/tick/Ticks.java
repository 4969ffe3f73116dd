package dev.waymark.progress.tick;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import dev.waymark.account.learner.Handover;
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

	/**
	 * Lets a guest's ticks become a member's: a thing that either has ticked is ticked,
	 * since the earlier moment. Of a tick that both have, the member's counts as the one
	 * that stayed.
	 * @param guest the id of the learner whose ticks they are
	 * @param member the id of the learner whose they become
	 * @return what came of resources, and of milestones
	 */
	public List<Handover> carry(long guest, long member) {
		int laterResources = this.resources.removeLater(member, guest);
		int sharedResources = this.resources.removeShared(guest, member);
		int resources = this.resources.give(guest, member);
		int laterMilestones = this.milestones.removeLater(member, guest);
		int sharedMilestones = this.milestones.removeShared(guest, member);
		int milestones = this.milestones.give(guest, member);
		return List.of(handover("resources", resources, laterResources, sharedResources),
				handover("milestones", milestones, laterMilestones, sharedMilestones));
	}

	private static Handover handover(String kind, int came, int later, int shared) {
		return new Handover(kind, came - later, 0, later + shared);
	}

	/**
	 * Takes all ticks of a learner away.
	 * @param learner the learner's id
	 */
	public void removeAll(long learner) {
		this.resources.removeAll(learner);
		this.milestones.removeAll(learner);
	}

}
