package dev.waymark.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.Downstairs;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.CatalogEditor;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.RevisionAction;
import dev.waymark.catalog.editing.RevisionView;
import dev.waymark.platform.Origin;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes out goes in again and is the same, on both databases.
 */
class RoundTripTests {

	private static final Editor ANN = new Editor(null, "Ann", Origin.ITSELF);

	private static final Map<Downstairs, ConfigurableApplicationContext> FLATS = new EnumMap<>(Downstairs.class);

	private CatalogEditor editor;

	private ContentImport files;

	void on(ConfigurableApplicationContext flats) {
		this.editor = flats.getBean(CatalogEditor.class);
		this.files = Exchanges.imports(flats);
	}

	void on(Downstairs database) {
		on(FLATS.computeIfAbsent(database, Downstairs::apart));
	}

	@AfterAll
	static void close() {
		FLATS.values().forEach(ConfigurableApplicationContext::close);
		FLATS.clear();
	}

	@ParameterizedTest
	@EnumSource
	void whatIsExportedAndImportedAgainChangesNothing(Downstairs database) {
		on(database);
		byte[] json = json();
		Plan plan = this.files.plan("content.json", json, UUID.randomUUID(), Progress.NONE);
		assertThat(plan.faults()).isEmpty();
		assertThat(plan.lines()).hasSameSizeAs(this.editor.documents().all())
			.allSatisfy((line) -> assertThat(line.outcome()).as(line.slug()).isEqualTo(Outcome.SAME));
		byte[] zip = zip();
		Plan tables = this.files.plan("content.zip", zip, UUID.randomUUID(), Progress.NONE);
		assertThat(tables.faults()).isEmpty();
		assertThat(tables.lines()).hasSameSizeAs(plan.lines())
			.allSatisfy((line) -> assertThat(line.outcome()).as(line + "").isEqualTo(Outcome.SAME));
		assertThat(this.files.carryOut(plan, "", ANN, Progress.NONE)).isEmpty();
		assertThat(json()).isEqualTo(json);
		assertThat(zip()).isEqualTo(zip);
	}

	@ParameterizedTest
	@EnumSource
	void aRoadmapComesInAsOneRevisionAndGoesAsOne(Downstairs database) throws IOException {
		on(database);
		byte[] before = json();
		long start = System.nanoTime();
		Plan plan = this.files.plan("sre.json", Exchanges.file("site-reliability-engineer.json"), UUID.randomUUID(),
				Progress.NONE);
		System.out.println(database + " plan " + (System.nanoTime() - start) / 1_000_000);
		assertThat(plan.isReady()).as(plan.faults() + "").isTrue();
		assertThat(plan.of(Outcome.ADDED)).filteredOn((line) -> line.kind() == Kind.SKILL).hasSize(25);
		start = System.nanoTime();
		RevisionView revision = this.files.carryOut(plan, "A new field", ANN, Progress.NONE).orElseThrow();
		System.out.println(database + " apply " + (System.nanoTime() - start) / 1_000_000);
		assertThat(revision.action()).isEqualTo(RevisionAction.IMPORTED);
		assertThat(revision.reason()).isEqualTo("A new field");
		assertThat(revision.changes()).hasSize(plan.count(Outcome.ADDED));
		start = System.nanoTime();
		byte[] with = json();
		System.out.println(database + " export " + (System.nanoTime() - start) / 1_000_000 + " " + with.length);
		assertThat(this.files
			.plan("sre.json", Exchanges.file("site-reliability-engineer.json"), UUID.randomUUID(), Progress.NONE)
			.count(Outcome.SAME)).isEqualTo(plan.lines().size());
		this.editor.undo(revision.number(), "", ANN);
		assertThat(json()).isEqualTo(before);
	}

	private byte[] json() {
		return ContentJson.write(this.editor.documents());
	}

	private byte[] zip() {
		return ContentCsv.write(this.editor.documents(), "Read me");
	}

}
