package dev.waymark.account.throttle;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one address may try, for sites whose people share one.
 *
 * @param addressPerMinute sign-ins, and tries of the first start's token (R4: 10)
 * @param addressPerHour sign-ups, as many links to set a new password, and as many
 * reports
 * @param guestsPerHour visitors who mark something and are nobody yet: a school behind
 * one address has many, and each is kept for a year
 */
@Validated
@ConfigurationProperties("waymark.throttle")
record ThrottleSettings(@DefaultValue("10") @Min(1) int addressPerMinute,
		@DefaultValue("10") @Min(1) int addressPerHour, @DefaultValue("300") @Min(1) int guestsPerHour) {
}
