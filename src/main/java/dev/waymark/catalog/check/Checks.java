package dev.waymark.catalog.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;

/**
 * Looks at content before it is published, or at all of it. Nothing that is found keeps
 * anything from being published; what does stands in
 * {@link dev.waymark.catalog.document.Rules}. Things that have been retired are left
 * alone, but for resources that are missed.
 */
public final class Checks {

	private Checks() {
	}

	/**
	 * Looks at everything.
	 * @param all the content: what is published, or that with drafts put over it
	 * @param dead the resources whose address does not answer any more
	 * @return what was found, by kind, and within a kind in the order of the content
	 */
	public static List<Finding> of(Documents all, Set<UUID> dead) {
		List<Finding> findings = new ArrayList<>();
		Relations relations = new Relations(all);
		new SkillChecks(relations, findings::add).check();
		new RoadmapChecks(relations, findings::add).check();
		new ResourceChecks(relations, dead, findings::add).check();
		new NameChecks(relations, findings::add).check();
		new TextChecks(relations, findings::add).check();
		new StatementChecks(relations, findings::add).check();
		findings.sort(Comparator.comparing(Finding::kind));
		return List.copyOf(findings);
	}

	/**
	 * Looks at what some things have to do with: at themselves, and at whatever is found
	 * elsewhere because of them, as at a roadmap that asks for them or at a skill that
	 * they serve.
	 * @param all the content with the changes in it
	 * @param changed the things that change
	 * @param dead the resources whose address does not answer any more
	 * @return what was found, in the order of {@link #of}
	 */
	public static List<Finding> about(Documents all, Collection<UUID> changed, Set<UUID> dead) {
		Set<UUID> things = new HashSet<>(changed);
		return of(all, dead).stream().filter((finding) -> speaksOf(finding, things)).toList();
	}

	/**
	 * Looks at what a change has to do with. Beside what is found about the things that
	 * change, this is what was not found before it: a skill that the last roadmap no
	 * longer asks for has nothing to do with that roadmap any more.
	 * @param before the content without the change
	 * @param after the content with it
	 * @param dead the resources whose address does not answer any more
	 * @return what was found, in the order of {@link #of}
	 */
	public static List<Finding> between(Documents before, Documents after, Set<UUID> dead) {
		Set<UUID> changed = new HashSet<>();
		for (Document document : after.all()) {
			if (!before.find(document.uuid()).filter(document::equals).isPresent()) {
				changed.add(document.uuid());
			}
		}
		Set<Finding> known = new HashSet<>(of(before, dead));
		return of(after, dead).stream()
			.filter((finding) -> speaksOf(finding, changed) || !known.contains(finding))
			.toList();
	}

	private static boolean speaksOf(Finding finding, Set<UUID> things) {
		return things.contains(finding.subject()) || finding.others().stream().anyMatch(things::contains);
	}

}
