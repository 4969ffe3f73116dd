package dev.waymark.account;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * The learners.
 */
interface LearnerRepository extends Repository<Learner, Long> {

	Learner save(Learner learner);

	Optional<Learner> findByUuid(UUID uuid);

}
