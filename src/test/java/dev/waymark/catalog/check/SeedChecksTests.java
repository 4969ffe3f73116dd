package dev.waymark.catalog.check;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.waymark.catalog.thing.ThingStore;
import dev.waymark.catalog.document.Documents;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the checks say of the content that Waymark ships with.
 */
class SeedChecksTests {

	private static final Documents content = read();

	@Test
	void theContentHasNothingToMend() {
		assertThat(found()).filteredOn((finding) -> finding.kind().getWeight() == Weight.WARNING).isEmpty();
	}

	@Test
	void hintsAreFewEnoughToBeRead() {
		assertThat(content.all()).hasSizeGreaterThan(400);
		assertThat(found()).hasSizeLessThanOrEqualTo(5);
	}

	private static List<Finding> found() {
		return Checks.of(content, Set.of());
	}

	private static Documents read() {
		return ThingStore.readFrom(Downstairs.H2.seededDatabase());
	}

}
