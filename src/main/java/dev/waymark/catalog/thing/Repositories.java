package dev.waymark.catalog.thing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import org.springframework.stereotype.Component;

import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;

/**
 * The rows of the content, kind by kind.
 */
@Component
record Repositories(SourceRepository sources, CareerLevelRepository levels, SkillAreaRepository areas,
		SkillRepository skills, RoadmapRepository roadmaps, LearningResourceRepository resources,
		GuideRepository guides, SalaryBandRepository salaryBands, PayFactorRepository payFactors,
		TrendRepository trends, FormerSlugRepository formerSlugs) {

	/** Those of a database that is not the application's own. */
	static Repositories of(EntityManager entities) {
		JpaRepositoryFactory all = new JpaRepositoryFactory(entities);
		return new Repositories(all.getRepository(SourceRepository.class),
				all.getRepository(CareerLevelRepository.class), all.getRepository(SkillAreaRepository.class),
				all.getRepository(SkillRepository.class), all.getRepository(RoadmapRepository.class),
				all.getRepository(LearningResourceRepository.class), all.getRepository(GuideRepository.class),
				all.getRepository(SalaryBandRepository.class), all.getRepository(PayFactorRepository.class),
				all.getRepository(TrendRepository.class), all.getRepository(FormerSlugRepository.class));
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
			.forEach((name) -> former.computeIfAbsent(Kind.ofSlug(name.kind()), (kind) -> new HashMap<>())
				.put(name.slug(), name.uuid()));
		return new Documents(things().stream().map(Thing::document).toList(), former);
	}

}
