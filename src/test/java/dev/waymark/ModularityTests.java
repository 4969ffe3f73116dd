package dev.waymark;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * The house stands: calls go only downstairs, and only through the doors that a flat's
 * {@code package-info} names.
 */
@Execution(ExecutionMode.CONCURRENT)
class ModularityTests {

	private static final ApplicationModules modules = ApplicationModules.of(WaymarkApplication.class);

	@Test
	void flatsCallOnlyDownstairsAndThroughTheDoorsTheyName() {
		assertThatNoException().isThrownBy(modules::verify);
	}

	@Test
	void everyFlatSaysWhomItMayVisit() {
		assertThat(modules.stream()).extracting((flat) -> flat.getIdentifier().toString())
			.contains("platform", "account", "catalog", "progress", "roadmap", "admin");
		assertThat(modules.stream()).allSatisfy((flat) -> assertThat(flat.getBasePackage()
			.getAnnotation(ApplicationModule.class)
			.map(ApplicationModule::allowedDependencies)).as("the doors named by %s", flat.getIdentifier())
			.hasValueSatisfying((doors) -> assertThat(List.of(doors)).doesNotContain(ApplicationModule.OPEN_TOKEN)));
	}

}
