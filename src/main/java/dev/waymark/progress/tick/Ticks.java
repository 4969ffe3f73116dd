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
		return ticks(this.resources, learner);
	}

	/**
	 * The milestones that a learner has ticked, in one query.
	 * @param learner the learner's id
	 * @return when, by the ids of the milestones
	 */
	public Map<Long, Instant> milestones(long learner) {
		return ticks(this.milestones, learner);
	}

	/**
	 * Tells whether a learner has ticked something.
	 * @param learner the learner's id
	 * @param subject a resource or a milestone
	 * @return whether
	 */
	public boolean has(long learner, MarkSubject subject) {
		return of(subject).existsByLearnerIdAndSubjectId(learner, subject.id());
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
		return of(subject).remove(learner, subject.id()) > 0;
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
		return List.of(carry("resources", this.resources, guest, member),
				carry("milestones", this.milestones, guest, member));
	}

	/**
	 * Takes all ticks of a learner away.
	 * @param learner the learner's id
	 */
	public void removeAll(long learner) {
		this.resources.removeAll(learner);
		this.milestones.removeAll(learner);
	}

	private TickRepository<?> of(MarkSubject subject) {
		return switch (subject.kind()) {
			case RESOURCE -> this.resources;
			case MILESTONE -> this.milestones;
			case SKILL -> throw new IllegalArgumentException("A skill is marked, not ticked");
		};
	}

	private static Map<Long, Instant> ticks(TickRepository<?> all, long learner) {
		return all.findByLearnerId(learner).stream().collect(Collectors.toMap(Tick::subjectId, Tick::markedAt));
	}

	private static Handover carry(String kind, TickRepository<?> all, long guest, long member) {
		int later = all.removeLater(member, guest);
		int shared = all.removeShared(guest, member);
		int came = all.give(guest, member);
		return new Handover(kind, came - later, 0, later + shared);
	}

}
