package dev.waymark.catalog.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How things are found by their names while some of them change.
 */
class DocumentsTests {

	private static final Document OLD = area("old");

	private final Documents all = new Documents(List.of(OLD), Map.of());

	@Test
	void aThingIsFoundByTheSlugThatItHadBeforeAnotherDocumentWasPutInItsPlace() {
		Document renamed = OLD.with("slug", "new");
		Documents together = this.all.with(List.of(renamed), List.of());
		assertThat(together.find(Kind.AREA, "new")).contains(renamed);
		assertThat(together.find(Kind.AREA, "old")).contains(renamed);
		assertThat(together.find(Kind.SKILL, "old")).isEmpty();
		assertThat(together.formerly(Kind.AREA, "old")).isEmpty();
		Documents more = together.with(List.of(renamed.with("slug", "newest")), List.of());
		assertThat(more.find(Kind.AREA, "old")).isEqualTo(more.find(Kind.AREA, "newest"));
		assertThat(this.all.find(Kind.AREA, "new")).isEmpty();
	}

	@Test
	void aSlugThatSomebodyElseHasNowIsTheirs() {
		Document other = area("old");
		Documents together = this.all.with(List.of(OLD.with("slug", "new"), other), List.of());
		assertThat(together.find(Kind.AREA, "old")).contains(other);
	}

	@Test
	void whatWasTakenAwayIsNotFound() {
		Documents together = this.all.with(List.of(OLD.with("slug", "new")), List.of())
			.with(List.of(), List.of(OLD.uuid()));
		assertThat(together.find(Kind.AREA, "old")).isEmpty();
		assertThat(together.find(Kind.AREA, "new")).isEmpty();
	}

	private static Document area(String slug) {
		return new Document(Kind.AREA, UUID.randomUUID(), Map.of("slug", slug, "name", "An area"));
	}

}
