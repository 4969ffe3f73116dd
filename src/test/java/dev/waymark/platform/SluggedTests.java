package dev.waymark.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The names of constants outside of Java.
 */
class SluggedTests {

	@ParameterizedTest
	@MethodSource("kinds")
	void everyConstantIsFoundByItsSlugAndByNothingElse(Class<?> kind) {
		assertThat(kind).as("a kind of constants").matches(Class::isEnum);
		assertThat(kind.getEnumConstants()).isNotEmpty().allSatisfy((constant) -> {
			String slug = ((Slugged) constant).getSlug();
			assertThat(slug).matches("[a-z]+(-[a-z]+)*");
			assertThat(find(kind, slug)).contains(constant);
			assertThat(find(kind, slug.toUpperCase(Locale.ROOT))).isEmpty();
			assertThat(find(kind, " " + slug)).isEmpty();
		});
		assertThat(find(kind, "")).isEmpty();
		assertThat(find(kind, "nothing-of-that-kind")).isEmpty();
	}

	@Test
	void whatIsKeptAndNamesNothingIsAFault() {
		assertThat(Slugged.of(Sample.class, "in-two-words")).isEqualTo(Sample.IN_TWO_WORDS);
		assertThatIllegalArgumentException().isThrownBy(() -> Slugged.of(Sample.class, "in_two_words"))
			.withMessage("\"in_two_words\" is no Sample");
	}

	static List<Class<?>> kinds() {
		List<Class<?>> kinds = new Kinds().findCandidateComponents("dev.waymark")
			.stream()
			.<Class<?>>map((found) -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
			.toList();
		assertThat(kinds).hasSizeGreaterThan(20);
		return kinds;
	}

	private static Optional<Object> find(Class<?> kind, String slug) {
		return ReflectionTestUtils.invokeMethod(Slugged.class, "find", kind, slug);
	}

	private enum Sample implements Slugged {

		IN_TWO_WORDS

	}

	/** Finds types wherever they stand. */
	private static final class Kinds extends ClassPathScanningCandidateComponentProvider {

		Kinds() {
			super(false);
			addIncludeFilter(new AssignableTypeFilter(Slugged.class));
		}

		@Override
		protected boolean isCandidateComponent(AnnotatedBeanDefinition found) {
			return !found.getMetadata().isInterface();
		}

	}

}
