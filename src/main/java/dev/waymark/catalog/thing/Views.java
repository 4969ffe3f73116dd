package dev.waymark.catalog.thing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import dev.waymark.catalog.AreaView;
import dev.waymark.catalog.LevelView;
import dev.waymark.catalog.SkillView;
import dev.waymark.catalog.SourceView;

/**
 * What entities show of themselves, made once in a picture of the content, however many
 * others lead there.
 */
final class Views {

	private final Map<Long, SourceView> sources = new HashMap<>();

	private final Map<Long, AreaView> areas = new HashMap<>();

	private final Map<Long, Integer> positions = new HashMap<>();

	private final Map<Long, LevelView> levels = new HashMap<>();

	private final Map<Long, SkillView> skills = new HashMap<>();

	SourceView of(Source source) {
		return this.sources.computeIfAbsent(source.id(), (id) -> source.view());
	}

	AreaView of(SkillArea area) {
		this.positions.put(area.id(), area.position());
		return this.areas.computeIfAbsent(area.id(), (id) -> area.view());
	}

	LevelView of(CareerLevel level) {
		return this.levels.computeIfAbsent(level.id(), (id) -> level.view(this));
	}

	SkillView of(Skill skill) {
		return this.skills.computeIfAbsent(skill.id(), (id) -> skill.view(this));
	}

	Comparator<AreaView> inOrderOfAreas() {
		return Comparator.comparingInt((area) -> this.positions.getOrDefault(area.id(), Integer.MAX_VALUE));
	}

}
