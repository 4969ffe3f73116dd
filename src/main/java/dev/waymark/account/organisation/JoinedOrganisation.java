package dev.waymark.account.organisation;

import java.time.Instant;

/**
 * An organisation's account that a member signs in with.
 *
 * @param name names it in a form; says nothing about the person
 * @param issuer the organisation's sign-in service
 * @param since when the two were joined
 */
public record JoinedOrganisation(String name, String issuer, Instant since) {
}
