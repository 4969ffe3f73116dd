package dev.waymark.account.learner;

import java.time.Instant;

import dev.waymark.account.LearnerId;

/**
 * What a guest's browser keeps in order to be known again.
 *
 * @param learner whose pass it is
 * @param token the signed text that the cookie holds
 * @param issuedAt when it was signed
 */
public record GuestPass(LearnerId learner, String token, Instant issuedAt) {
}
