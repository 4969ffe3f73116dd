package dev.waymark;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.persistence.metamodel.StaticMetamodel;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

import dev.waymark.platform.PersistenceConfiguration;
import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The walls inside the flats, which Modulith does not see: rooms, entities, names.
 */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTests {

	private static final JavaClasses house = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("dev.waymark");

	private static final JavaClasses tests = new ClassFileImporter()
		.withImportOption(new ImportOption.OnlyIncludeTests())
		.importPackages("dev.waymark");

	private static final DescribedPredicate<JavaClass> ENTITY = DescribedPredicate.describe("an entity",
			(type) -> type.isAnnotatedWith(Entity.class));

	private static final DescribedPredicate<JavaClass> FORM = DescribedPredicate.describe("a form or a filter",
			simpleNameEndingWith("Form").or(simpleNameEndingWith("Filter")));

	private static final DescribedPredicate<JavaClass> CONTROLLER = DescribedPredicate.describe("a controller",
			(type) -> type.isMetaAnnotatedWith(Controller.class) || type.isAnnotatedWith(Controller.class)
					|| type.isMetaAnnotatedWith(ControllerAdvice.class)
					|| type.isAnnotatedWith(ControllerAdvice.class));

	private static final DescribedPredicate<JavaClass> OF_PAGES = resideInAnyPackage("dev.waymark.*.web..",
			"dev.waymark.roadmap..", "dev.waymark.admin..", "dev.waymark.api..")
		.and(resideOutsideOfPackage("dev.waymark.platform.."))
		.as("pages");

	@Test
	void entitiesStayInTheirRoom() {
		classes().that(ENTITY).should().bePackagePrivate().check(house);
	}

	@Test
	void repositoriesStayInTheirRoom() {
		classes().that().areAssignableTo(Repository.class).should().bePackagePrivate().check(house);
	}

	@Test
	@DisplayName("R21 forms and filters hold no entity, so none is ever bound")
	void formsAndFiltersHoldNoEntity() {
		classes().that(FORM).should(nameNoEntity()).check(house);
	}

	@Test
	@DisplayName("R21 controllers neither take nor give an entity")
	void controllersNeitherTakeNorGiveAnEntity() {
		classes().that(CONTROLLER).should(nameNoEntity()).check(house);
	}

	@Test
	void nothingIsDoneToAPasswordThatIsTyped() {
		assertThat(house.stream()
			.filter(FORM)
			.flatMap((form) -> form.getFields().stream())
			.filter((field) -> field.getName().matches("(?i).*(password|current|secret).*"))
			.toList()).isNotEmpty()
			.allSatisfy(
					(field) -> assertThat(field.getAnnotationOfType(Worded.class).value()).isEqualTo(Wording.AS_TYPED));
	}

	@Test
	void controllersStayInTheirRoom() {
		classes().that(CONTROLLER).should().bePackagePrivate().check(house);
	}

	@Test
	void roomsOfPagesAreVisitedByNobodyFromOutside() {
		classes().that(OF_PAGES).should(beUsedWithinTheirFlatsPagesOnly()).check(house);
	}

	@Test
	void roomsOfPagesStandOnEachOtherAndNeverInACircle() {
		SlicesRuleDefinition.slices()
			.assignedFrom(roomsOf(OF_PAGES))
			.should()
			.beFreeOfCycles()
			.check(house.that(OF_PAGES));
	}

	@Test
	void noRoomIsSoLargeThatNobodyFindsAnythingInIt() {
		Map<String, Set<String>> rooms = house.stream()
			.filter((type) -> !type.isAnnotatedWith(StaticMetamodel.class))
			.collect(Collectors.groupingBy(JavaClass::getPackageName,
					Collectors.mapping((type) -> type.getName().split("\\$")[0], Collectors.toSet())));
		assertThat(rooms).allSatisfy((room, types) -> assertThat(types).as(room).hasSizeLessThan(30));
	}

	@Test
	void noNameMeansTwoThings() {
		Map<String, Set<String>> types = house.stream()
			.filter((type) -> !type.getName().contains("$") && !type.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy(JavaClass::getSimpleName,
					Collectors.mapping(JavaClass::getName, Collectors.toSet())));
		assertThat(types).allSatisfy((name, meant) -> assertThat(meant).hasSize(1));
	}

	@Test
	void noTwoRoomsOfAccountsVisitEachOther() {
		slices().matching("dev.waymark.account.(**)").should().beFreeOfCycles().check(house);
	}

	/** Only what tells how the house meets its database knows it. */
	@Test
	void roomsOfPagesSpeakNoSql() {
		noClasses().that()
			.resideInAnyPackage("dev.waymark.platform..", "dev.waymark.*.web..", "dev.waymark.roadmap..",
					"dev.waymark.admin..")
			.and()
			.doNotBelongToAnyOf(PersistenceConfiguration.class)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.jdbc.core..", "org.springframework.data.jpa..",
					"jakarta.persistence..")
			.check(house);
	}

	@Test
	void everyPackageIsNullMarked() {
		classes().should(liveInANullMarkedPackage()).check(house);
	}

	@Test
	void nothingIsInjectedIntoFields() {
		GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(house);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Impl", "Dto", "DTO", "Entity", "Manager", "Util", "Utils", "Helper" })
	void noNameEndsInAnEmptyWord(String word) {
		noClasses().should().haveSimpleNameEndingWith(word).check(house);
	}

	@Test
	void noPackageIsForOddsAndEnds() {
		noClasses().should()
			.resideInAnyPackage("..common..", "..util..", "..utils..", "..impl..", "..helper..", "..misc..")
			.check(house);
	}

	@Test
	void testsAssertWithAssertjOnly() {
		noClasses().should()
			.dependOnClassesThat()
			.haveFullyQualifiedName("org.junit.jupiter.api.Assertions")
			.orShould()
			.dependOnClassesThat()
			.resideInAnyPackage("org.hamcrest..", "org.junit", "junit.framework..")
			.check(tests);
	}

	@Test
	void testsNeitherSleepNorComeInAnOrder() {
		noClasses().should().callMethod(Thread.class, "sleep", long.class).check(tests);
		noClasses().should().beAnnotatedWith(TestMethodOrder.class).check(tests);
	}

	@Test
	void testsArePackagePrivateAndCalledSo() {
		classes().that(DescribedPredicate.describe("hold tests", ArchitectureTests::holdsTests))
			.should()
			.bePackagePrivate()
			.andShould()
			.haveSimpleNameEndingWith("Tests")
			.check(tests);
	}

	private static boolean holdsTests(JavaClass type) {
		return type.isTopLevelClass() && type.getMethods()
			.stream()
			.anyMatch(
					(method) -> method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class));
	}

	private static ArchCondition<JavaClass> nameNoEntity() {
		return new ArchCondition<>("name no entity in a field, a parameter or an answer") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				namedIn(type).filter(ENTITY)
					.forEach((entity) -> events.add(SimpleConditionEvent.violated(type,
							"%s names the entity %s".formatted(type.getName(), entity.getSimpleName()))));
			}
		};
	}

	private static Stream<JavaClass> namedIn(JavaClass type) {
		Stream<JavaClass> inFields = type.getAllFields()
			.stream()
			.flatMap((field) -> field.getAllInvolvedRawTypes().stream());
		Stream<JavaClass> inCode = Stream.concat(type.getAllMethods().stream(), type.getConstructors().stream())
			.flatMap(ArchitectureTests::namedIn);
		return Stream.concat(inFields, inCode).distinct();
	}

	private static Stream<JavaClass> namedIn(JavaCodeUnit code) {
		return Stream.concat(code.getReturnType().getAllInvolvedRawTypes().stream(),
				code.getParameterTypes().stream().flatMap((parameter) -> parameter.getAllInvolvedRawTypes().stream()));
	}

	private static ArchCondition<JavaClass> beUsedWithinTheirFlatsPagesOnly() {
		return new ArchCondition<>("be used within the pages of their flat only") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				for (Dependency use : type.getDirectDependenciesToSelf()) {
					if (!pagesOf(use.getOriginClass()).equals(pagesOf(type))) {
						events.add(SimpleConditionEvent.violated(type, use.getDescription()));
					}
				}
			}
		};
	}

	/** The room of pages that others stand on: {@code account.web}, or a whole flat. */
	private static String pagesOf(JavaClass type) {
		return type.getPackageName().replaceFirst("^(dev\\.waymark\\.\\w+(\\.web)?).*", "$1");
	}

	private static SliceAssignment roomsOf(DescribedPredicate<JavaClass> types) {
		return new SliceAssignment() {
			@Override
			public SliceIdentifier getIdentifierOf(JavaClass type) {
				return types.test(type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
			}

			@Override
			public String getDescription() {
				return "the rooms of " + types.getDescription();
			}
		};
	}

	private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
		return new ArchCondition<>("live in a package marked with @NullMarked") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
					events.add(SimpleConditionEvent.violated(type,
							"The package of %s has no package-info with @NullMarked".formatted(type.getName())));
				}
			}
		};
	}

}
