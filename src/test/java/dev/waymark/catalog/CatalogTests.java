package dev.waymark.catalog;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.platform.text.NameOrder;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Which picture of the content a piece of work sees.
 */
class CatalogTests {

	private final Content live = ContentFixtures.content();

	private final Content picture = ContentFixtures.content(7,
			ContentFixtures.with(ContentFixtures.skills(), ContentFixtures.skill(99, "basketry", "Basketry",
					ContentFixtures.PROGRAMMING, "Weave baskets.", "With willow.")),
			List.of());

	private final Catalog catalog = ContentFixtures.catalog(() -> this.live);

	@Test
	void aPieceOfWorkSeesThePictureItIsGiven() throws Exception {
		assertThat(this.catalog.during(this.picture, this.catalog::content)).isSameAs(this.picture);
		assertThat(this.catalog.content()).isSameAs(this.live);
	}

	@Test
	void nobodyElseSeesIt() throws Exception {
		Content elsewhere = this.catalog.during(this.picture,
				() -> CompletableFuture.supplyAsync(this.catalog::content).get());
		assertThat(elsewhere).isSameAs(this.live);
	}

	@Test
	void itIsGoneEvenAfterWorkThatFails() {
		assertThatIllegalStateException().isThrownBy(() -> this.catalog.during(this.picture, () -> {
			throw new IllegalStateException();
		}));
		assertThat(this.catalog.content()).isSameAs(this.live);
	}

	@Test
	void onePictureMayStandWithinAnother() throws Exception {
		Content other = ContentFixtures.content(8, List.of(), List.of());
		this.catalog.during(this.picture, () -> {
			assertThat(this.catalog.during(other, this.catalog::content)).isSameAs(other);
			return assertThat(this.catalog.content()).isSameAs(this.picture);
		});
	}

	@ParameterizedTest
	@EnumSource
	void aTrialIsNotTakenForWhatIsLive(Downstairs database) {
		try (ConfigurableApplicationContext flats = database.apart()) {
			Catalog real = flats.getBean(Catalog.class);
			Desk desk = flats.getBean(Desk.class);
			Document julia = desk.documents().find(Kind.SKILL, "julia").orElseThrow();
			String before = real.content().skill("julia").statement();
			String during = desk.tried(List.of(julia.with("statement", "Tried out.")), (trial) -> {
				assertThat(trial.skill("julia").statement()).isEqualTo("Tried out.");
				somebodyElsePublishes(flats);
				return real.content().skill("julia").statement();
			});
			assertThat(during).isEqualTo(before);
			assertThat(real.content().skill("julia").statement()).isEqualTo(before);
		}
	}

	@ParameterizedTest
	@EnumSource
	void namesStandWherePeopleLookForThem(Downstairs database) {
		try (ConfigurableApplicationContext flats = database.apart()) {
			JdbcClient jdbc = flats.getBean(JdbcClient.class);
			jdbc.sql("update learning_resource set name = 'Ångström lectures' where slug = 'staff-engineer'").update();
			jdbc.sql("update skill set name = 'Ångström' where slug = 'python'").update();
			somebodyElsePublishes(flats);
			Content content = flats.getBean(Catalog.class).content();
			assertThat(content.resources()).isSortedAccordingTo(NameOrder.by(ResourceView::name))
				.extracting(ResourceView::name)
				.contains("Ångström lectures");
			assertThat(content.resources()).allSatisfy((resource) -> assertThat(resource.teaches())
				.isSortedAccordingTo(NameOrder.by((taught) -> taught.skill().name())));
			assertThat(content.skills()).allSatisfy((skill) -> {
				assertThat(skill.prerequisites()).isSortedAccordingTo(NameOrder.by(SkillRef::name));
				assertThat(skill.opens()).isSortedAccordingTo(NameOrder.by(SkillRef::name));
			});
		}
	}

	private static void somebodyElsePublishes(ConfigurableApplicationContext flats) {
		TransactionTemplate another = new TransactionTemplate(flats.getBean(PlatformTransactionManager.class));
		another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		another.executeWithoutResult((status) -> flats.getBean(JdbcClient.class)
			.sql("update content_revision set number = number + 1")
			.update());
	}

}
