package dev.waymark;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What runs by the clock, all over the house.
 */
class JobTests {

	private static final Set<JavaMethod> JOBS = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("dev.waymark")
		.stream()
		.flatMap((type) -> type.getMethods().stream())
		.filter((method) -> method.isAnnotatedWith(Scheduled.class) || method.isAnnotatedWith(SchedulerLock.class))
		.collect(Collectors.toSet());

	@Test
	@DisplayName("R37 every job runs on one node at a time, under a lock of its own")
	void everyJobRunsUnderALockOfItsOwn() {
		assertThat(JOBS).hasSizeGreaterThan(5).allSatisfy((job) -> {
			assertThat(job.isAnnotatedWith(Scheduled.class)).as(job.getFullName()).isTrue();
			assertThat(job.isAnnotatedWith(SchedulerLock.class)).as(job.getFullName()).isTrue();
		});
		List<String> names = JOBS.stream().map((job) -> job.getAnnotationOfType(SchedulerLock.class).name()).toList();
		assertThat(names).doesNotHaveDuplicates()
			.allSatisfy((name) -> assertThat(name).matches("[a-z][a-z-]{1,62}"))
			.contains("departure", "guests", "mail", "account-cleaning");
	}

	@Test
	@DisplayName("R37 a lock can be put around every job")
	void aLockCanBePutAroundEveryJob() {
		assertThat(JOBS).allSatisfy((job) -> {
			assertThat(job.getModifiers()).as(job.getFullName())
				.doesNotContain(JavaModifier.PRIVATE, JavaModifier.FINAL, JavaModifier.STATIC);
			assertThat(job.getOwner().getModifiers()).as(job.getFullName()).doesNotContain(JavaModifier.FINAL);
			assertThat(job.getOwner().isMetaAnnotatedWith(Component.class)).as(job.getFullName()).isTrue();
			assertThat(job.getRawParameterTypes()).as(job.getFullName()).isEmpty();
			assertThat(job.getRawReturnType().getName()).as(job.getFullName()).isEqualTo("void");
		});
	}

	@Test
	@DisplayName("R37 every job says when it runs")
	void everyJobSaysWhenItRuns() {
		Set<String> without = new TreeSet<>();
		JOBS.stream()
			.filter((job) -> job.getAnnotationOfType(Scheduled.class).fixedDelayString().isEmpty())
			.forEach((job) -> without.add(job.getFullName()));
		assertThat(without).isEmpty();
	}

}
