package dev.waymark.catalog.thing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What always holds of a salary band.
 */
class SalaryBandTests {

	private final SalaryBand band = new SalaryBand(UUID.randomUUID());

	@Test
	void aBandGoesFromLessToMore() {
		this.band.write(values(90, 120));
		this.band.write(values(90, 90));
		assertThat(this.band.document().get("maxAmount")).isEqualTo(90);
		assertThatIllegalArgumentException().isThrownBy(() -> this.band.write(values(90, 80)));
		assertThatIllegalArgumentException().isThrownBy(() -> this.band.write(values(0, 80)));
	}

	@Test
	void whatABandCountsIsKnown() {
		Map<String, Object> odd = new HashMap<>(said(90, 120));
		odd.put("kind", "odd");
		assertThatIllegalArgumentException().isThrownBy(() -> this.band.write(values(odd)));
	}

	private static Values values(int least, int most) {
		return values(said(least, most));
	}

	private static Values values(Map<String, Object> said) {
		return new Values(said, (kind, slug) -> new Source(UUID.randomUUID()));
	}

	private static Map<String, Object> said(int least, int most) {
		Map<String, Object> said = new HashMap<>(Map.of("slug", "entry", "position", 1, "edition", "2024 ranges",
				"kind", "base", "minAmount", least, "maxAmount", most, "currency", "USD", "payYear", 2024));
		said.put("source", "article");
		said.put("locator", "Pay");
		return said;
	}

}
