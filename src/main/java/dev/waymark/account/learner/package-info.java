/**
 * Learners: guests, who are known by a pass, and those who became members. {@code Guests}
 * knows them again, {@code Learners} carries, exports and forgets what every flat keeps
 * about them. A flat that keeps something offers {@code Belongings}, and takes the
 * {@code LearnerLock} before it writes.
 */
@NullMarked
@NamedInterface("learner")
package dev.waymark.account.learner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
