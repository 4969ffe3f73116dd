package dev.waymark.roadmap.pay;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.catalog.document.Kind;
import dev.waymark.site.ContentChanges;
import dev.waymark.site.TakenBack;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pay is told in its own currency wherever it is told.
 */
@WaymarkTest
@ExtendWith(TakenBack.class)
class PayPagesTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private ContentChanges content;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EUR | 48000   | 62000   | €48–62K   | €48,000–62,000
			GBP | 48000   | 62000   | £48–62K   | £48,000–62,000
			JPY | 6000000 | 9500000 | ¥6–9.5M   | ¥6,000,000–9,500,000
			INR | 600000  | 900000  | ₹600–900K | ₹600,000–900,000""")
	void aBandIsToldInItsCurrency(String currency, int min, int max, String brief, String whole) {
		this.content.publish(this.content.find(Kind.SALARY_BAND, "ml-researcher-mid-base-2024")
			.with("currency", currency)
			.with("minAmount", min)
			.with("maxAmount", max));
		Visitor anyone = this.visitors.anyone();
		assertThat(anyone.get("/roadmaps/ml-researcher").text()).contains(brief);
		assertThat(anyone.get("/roadmaps/ml-researcher/levels/mid").text()).contains(whole);
		assertThat(anyone.get("/levels/mid").text()).contains(whole);
		assertThat(anyone.get("/pay").text()).contains(whole).contains("$180,000–220,000");
	}

}
