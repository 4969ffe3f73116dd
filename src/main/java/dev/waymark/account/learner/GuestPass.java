package dev.waymark.account.learner;

import java.time.Instant;
import java.util.UUID;

import dev.waymark.account.LearnerId;

/**
 * What a guest's browser keeps in order to be known again.
 *
 * @param learner whose pass it is
 * @param uuid the learner's name on it
 * @param token the signed text that the cookie holds
 * @param issuedAt when it was signed
 */
public record GuestPass(LearnerId learner, UUID uuid, String token, Instant issuedAt) {
}
