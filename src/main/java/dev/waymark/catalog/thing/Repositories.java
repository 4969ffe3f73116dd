package dev.waymark.catalog.thing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.QueryHint;
import org.hibernate.jpa.HibernateHints;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.Slugged;

/**
 * The rows of the content, kind by kind.
 */
@Component
record Repositories(Sources sources, Levels levels, Areas areas, Skills skills, Roadmaps roadmaps, Resources resources,
		Guides guides, SalaryBands salaryBands, PayFactors payFactors, Trends trends,
		FormerSlugRepository formerSlugs) {

	/** Those of a database that is not the application's own. */
	static Repositories of(EntityManager entities) {
		JpaRepositoryFactory all = new JpaRepositoryFactory(entities);
		return new Repositories(all.getRepository(Sources.class), all.getRepository(Levels.class),
				all.getRepository(Areas.class), all.getRepository(Skills.class), all.getRepository(Roadmaps.class),
				all.getRepository(Resources.class), all.getRepository(Guides.class),
				all.getRepository(SalaryBands.class), all.getRepository(PayFactors.class),
				all.getRepository(Trends.class), all.getRepository(FormerSlugRepository.class));
	}

	/** Everything, a query a table. */
	List<Thing> things() {
		Stream<List<? extends Thing>> kinds = Stream.of(this.sources.findAllByOrderByPosition(),
				this.levels.findAllByOrderByPosition(), this.areas.findAllByOrderByPosition(),
				this.skills.findAllInOrder(), this.roadmaps.findAllByOrderByPosition(), this.resources.findAll(),
				this.guides.findAllByOrderByPosition(), this.salaryBands.findAllByOrderByPosition(),
				this.payFactors.findAllByOrderByPosition(), this.trends.findAllByOrderByPosition());
		return kinds.<Thing>flatMap(Collection::stream).toList();
	}

	/**
	 * Writes what has changed. A repository does it, for those tell in the words of the
	 * application what a database refuses.
	 */
	void flush() {
		this.formerSlugs.flush();
	}

	Documents documents() {
		Map<Kind, Map<String, UUID>> former = new EnumMap<>(Kind.class);
		this.formerSlugs.findAll()
			.forEach((name) -> former.computeIfAbsent(Slugged.of(Kind.class, name.kind()), (kind) -> new HashMap<>())
				.put(name.slug(), name.uuid()));
		return new Documents(things().stream().map(Thing::document).toList(), former);
	}

	/**
	 * Things that stand in an order. Everything is read at once, kind after kind, so
	 * Hibernate does not look for changes before each kind.
	 *
	 * @param <T> what is kept
	 */
	@NoRepositoryBean
	interface Ordered<T extends Thing> extends Repository<T, Long> {

		@QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
		List<T> findAllByOrderByPosition();

	}

	/**
	 * The sources.
	 */
	interface Sources extends Ordered<Source> {

	}

	/**
	 * The levels.
	 */
	interface Levels extends Ordered<CareerLevel> {

	}

	/**
	 * The areas.
	 */
	interface Areas extends Ordered<SkillArea> {

	}

	/**
	 * The skills.
	 */
	interface Skills extends Repository<Skill, Long> {

		/** Area by area. */
		@Query("select s from Skill s join s.skillArea a order by a.position, s.position")
		@QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
		List<Skill> findAllInOrder();

	}

	/**
	 * The roadmaps.
	 */
	interface Roadmaps extends Ordered<Roadmap> {

	}

	/**
	 * The learning resources.
	 */
	interface Resources extends Repository<LearningResource, Long> {

		@QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
		List<LearningResource> findAll();

	}

	/**
	 * The guides.
	 */
	interface Guides extends Ordered<Guide> {

	}

	/**
	 * What the levels pay.
	 */
	interface SalaryBands extends Ordered<SalaryBand> {

	}

	/**
	 * What else to know about pay.
	 */
	interface PayFactors extends Ordered<PayFactor> {

	}

	/**
	 * Where the field is going.
	 */
	interface Trends extends Ordered<Trend> {

	}

}
