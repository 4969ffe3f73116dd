package dev.waymark.roadmap.map;

import java.util.List;
import java.util.Optional;

import dev.waymark.catalog.LevelView;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.catalog.market.PayKind;
import dev.waymark.catalog.market.SalaryBandView;

/**
 * The pay shown beside a roadmap's levels. A band that names a roadmap is shown there;
 * nothing is guessed for others.
 */
final class PayRange {

	private PayRange() {
	}

	/** The base pay of a level, where a source states it for this roadmap. */
	static Optional<SalaryBandView> baseAt(List<SalaryBandView> bands, RoadmapView roadmap, LevelView level) {
		return bandsAt(bands, roadmap, level).stream().filter((band) -> band.kind() == PayKind.BASE).findFirst();
	}

	static List<SalaryBandView> bandsAt(List<SalaryBandView> bands, RoadmapView roadmap, LevelView level) {
		return bands.stream()
			.filter((band) -> roadmap.slug().equals(band.roadmapSlug()))
			.filter((band) -> band.level() == null || band.level().equals(level))
			.toList();
	}

}
