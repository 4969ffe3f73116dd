package dev.waymark.account.learner;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.account.LearnerId;

/**
 * Lets those who write what a learner has wait for each other. Without it a mark could be
 * written, and its writer be told so, while everything of that learner is carried to
 * another or removed: under H2 the foreign key does not see a learner's row go that
 * another transaction removes, and under PostgreSQL two such transactions can block one
 * another. PostgreSQL lets rows that name the learner come in meanwhile, so all who write
 * such rows take it.
 */
@Component
public class LearnerLock {

	private final LearnerRepository learners;

	LearnerLock(LearnerRepository learners) {
		this.learners = learners;
	}

	/**
	 * Waits until nobody else holds the learner, then holds it until the caller's
	 * transaction ends. Take it before reading what a change starts from. Who needs two
	 * learners takes the lower id first, so that no two callers wait for each other.
	 * @param learner whose rows are about to be written
	 * @return whether there still is such a learner
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean hold(LearnerId learner) {
		return !this.learners.hold(List.of(learner.value())).isEmpty();
	}

	/**
	 * Holds many learners, the lowest id first, as {@link #hold} does for one.
	 * @param learners whose rows are about to be written: a thousand or so
	 * @return those of them who are there, lowest id first
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<LearnerId> holdAll(Collection<LearnerId> learners) {
		if (learners.isEmpty()) {
			return List.of();
		}
		return this.learners.hold(learners.stream().map(LearnerId::value).toList())
			.stream()
			.map(LearnerId::new)
			.toList();
	}

}
