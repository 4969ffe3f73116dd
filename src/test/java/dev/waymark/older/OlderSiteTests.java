package dev.waymark.older;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import dev.waymark.catalog.document.DocumentJson;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.platform.Slugged;
import dev.waymark.site.Database;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A site of the release before entities goes on with this one, on both databases, and
 * nothing that anybody did there is lost. {@link FilledSite} tells what that was.
 */
@ParameterizedClass
@EnumSource(Database.class)
class OlderSiteTests implements OlderPeopleTests, OlderMarksTests, OlderContentTests {

	private static @Nullable OlderSite site;

	private final Database kind;

	OlderSiteTests(Database kind) {
		this.kind = kind;
	}

	@Override
	public OlderSite site() {
		OlderSite started = site;
		if (started == null) {
			started = new OlderSite(this.kind);
			site = started;
		}
		return started;
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		if (site != null) {
			site.close();
			site = null;
		}
	}

	@Test
	void noTableHasFewerRows() {
		assertThat(site().countsBefore).as("there is something to lose")
			.allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());
		site().countsBefore
			.forEach((table, rows) -> assertThat(site().countsAfter.get(table)).as(table).isGreaterThanOrEqualTo(rows));
	}

	@Test
	void whatPeopleWroteIsTheSameToTheLetterAlthoughEverySeedRanAgain() {
		site().linesBefore.forEach(
				(table, lines) -> assertThat(site().linesAfter.get(table)).as(table).containsExactlyElementsOf(lines));
	}

	@Test
	void everyThingSaysWhatItsNewestRevisionSays() {
		var documents = site().node.find(Desk.class).documents();
		List<Map<String, Object>> newest = site().jdbc.sql("""
				select d.uuid, d.kind, d.after_document from revision_document d where d.revision_id =
				(select max(o.revision_id) from revision_document o where o.uuid = d.uuid and o.revision_id <= 14)""")
			.query()
			.listOfRows();
		assertThat(newest).hasSizeGreaterThan(40)
			.allSatisfy((row) -> assertThat(documents.find((UUID) row.get("uuid"))).as(row.get("uuid").toString())
				.contains(DocumentJson.read(Slugged.of(Kind.class, (String) row.get("kind")),
						(String) row.get("after_document"))));
	}

}
