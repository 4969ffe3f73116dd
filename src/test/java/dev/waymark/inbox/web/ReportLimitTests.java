package dev.waymark.inbox.web;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.site.Page;
import dev.waymark.site.ProxyTest;
import dev.waymark.site.Rows;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often one address may report something, with the limits that every installation
 * has.
 */
@ProxyTest
class ReportLimitTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private Rows rows;

	@Test
	void anAddressMayReportTenTimesAnHourAndTypingErrorsDoNotCount() {
		for (int number = 0; number < 20; number++) {
			assertThat(this.visitors.from("203.0.113.30").post("/skills/python/report").status()).isEqualTo(422);
		}
		for (int number = 0; number < 10; number++) {
			assertThat(send(this.visitors.from("203.0.113.30")).leadsTo()).isEqualTo("/me/reports?done=sent");
		}
		long learners = this.rows.count("learner");
		Visitor stranger = this.visitors.from("203.0.113.30");
		Page later = send(stranger);
		assertThat(later.status()).isEqualTo(429);
		assertThat(Integer.parseInt(later.header("Retry-After"))).isBetween(3000, 3600);
		assertThat(later.text()).contains("others on your network", "Nothing was sent now");
		assertThat(later.byId("words").getTextContent()).isEqualTo("Something");
		assertThat(this.rows.count("report")).isEqualTo(10);
		assertThat(this.rows.count("learner")).as("who is refused becomes no guest").isEqualTo(learners);
		assertThat(stranger.cookies()).isEmpty();
		assertThat(stranger.post("/skills/python/mark", "status", "learning").leadsTo()).as("marks are not limited")
			.isEqualTo("/skills/python");
	}

	private static Page send(Visitor visitor) {
		return visitor.post("/skills/python/report", "fault", "fact", "words", "Something");
	}

}
