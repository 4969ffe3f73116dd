package dev.waymark.roadmap.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

	/**
	 * The base pay of each level, by the level's slug, where a source states it for this
	 * roadmap.
	 */
	static Map<String, SalaryBandView> byLevel(List<SalaryBandView> bands, RoadmapView roadmap) {
		Map<String, SalaryBandView> byLevel = new LinkedHashMap<>();
		roadmap.levels()
			.forEach((level) -> bandsAt(bands, roadmap, level.level()).stream()
				.filter((band) -> band.kind() == PayKind.BASE)
				.findFirst()
				.ifPresent((band) -> byLevel.put(level.level().slug(), band)));
		return byLevel;
	}

	static List<SalaryBandView> bandsAt(List<SalaryBandView> bands, RoadmapView roadmap, LevelView level) {
		return bands.stream()
			.filter((band) -> roadmap.slug().equals(band.roadmapSlug()))
			.filter((band) -> band.level() == null || band.level().equals(level))
			.toList();
	}

}
