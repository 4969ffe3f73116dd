package dev.waymark.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Whom an organisation's sign-in service knows a member as.
 */
@Table
record AccountIdentity(@Id @Nullable Long id, long accountId, String issuer, String subject, Instant joinedAt) {
}
