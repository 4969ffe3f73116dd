package dev.waymark.catalog.link;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How links are visited.
 *
 * @param enabled whether they are visited at all
 * @param every how long after the beginning of one round the next one begins, at least an
 * hour; a week unless set
 * @param contact whom the owner of a visited site can ask, such as a mail address; told
 * to every site that is visited, and empty unless set
 * @param pace how long a host is left alone between two requests
 * @param connectTimeout how long a host may take to accept a connection
 * @param answerTimeout how long a host may keep silent
 * @param totalTimeout how long a link may take in all, without the time for which its
 * hosts are left alone
 * @param trusted places inside the own network that may be visited all the same, each as
 * {@code host:port}; such a host is visited on the ports that are named only
 */
@ConfigurationProperties("waymark.links")
record LinkSettings(@DefaultValue("true") boolean enabled, @DefaultValue("P7D") Duration every,
		@DefaultValue("") String contact, @DefaultValue("PT2S") Duration pace,
		@DefaultValue("PT10S") Duration connectTimeout, @DefaultValue("PT15S") Duration answerTimeout,
		@DefaultValue("PT45S") Duration totalTimeout, @DefaultValue List<String> trusted) {

	LinkSettings {
		// A wrong unit must not make a nuisance of us.
		Assert.isTrue(every.compareTo(Duration.ofHours(1)) >= 0, "links are visited once an hour at most");
		Assert.isTrue(!pace.isNegative(), "a host is left alone for no negative time");
		Assert.isTrue(isPositive(connectTimeout) && isPositive(answerTimeout) && isPositive(totalTimeout),
				"a time-out is longer than nothing");
		Assert.isTrue(contact.matches("[!-~&&[^();]]*"), "the contact is one word without brackets");
		Assert.isTrue(trusted.stream().allMatch((place) -> place.matches("\\S+:[0-9]{1,5}")),
				"a trusted place is written host:port");
		trusted = trusted.stream().map((place) -> place.toLowerCase(Locale.ROOT)).toList();
	}

	private static boolean isPositive(Duration time) {
		return !time.isNegative() && !time.isZero();
	}

	/**
	 * What a visited site reads about its visitor.
	 * @param site the address of this site, or empty when it is not set
	 */
	String userAgent(String site) {
		StringBuilder agent = new StringBuilder("Mozilla/5.0 (compatible; Waymark link check");
		if (!site.isEmpty()) {
			agent.append("; +").append(site.replaceAll("[^!-~]|[();]", ""));
		}
		if (!this.contact.isEmpty()) {
			agent.append("; ").append(this.contact);
		}
		return agent.append(")").toString();
	}

}
