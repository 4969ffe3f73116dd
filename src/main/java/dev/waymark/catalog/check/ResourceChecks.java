package dev.waymark.catalog.check;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;

/**
 * Whether a learning resource answers and is of use.
 */
final class ResourceChecks {

	private static final String SKILLS = "skills";

	private final Relations relations;

	private final Set<UUID> dead;

	private final Consumer<Finding> findings;

	ResourceChecks(Relations relations, Set<UUID> dead, Consumer<Finding> findings) {
		this.relations = relations;
		this.dead = dead;
		this.findings = findings;
	}

	void check() {
		this.relations.all(Kind.RESOURCE).forEach((resource) -> {
			List<Document> served = this.relations.served(resource)
				.stream()
				.filter((skill) -> !skill.isRetired())
				.toList();
			if (resource.isRetired()) {
				checkRetired(resource, served);
			}
			else {
				checkInUse(resource, served);
			}
		});
	}

	private void checkRetired(Document resource, List<Document> served) {
		for (Document skill : served) {
			if (!this.relations.isServed(skill)) {
				this.findings
					.accept(Finding.at(resource, "successor", FindingKind.RETIRED_RESOURCE, skill.name()).with(skill));
			}
		}
	}

	private void checkInUse(Document resource, List<Document> served) {
		if (this.dead.contains(resource.uuid())) {
			this.findings
				.accept(Finding.at(resource, "url", FindingKind.DEAD_RESOURCE, resource.text("url")).with(served));
		}
		if (served.isEmpty()) {
			this.findings.accept(Finding.at(resource, SKILLS, FindingKind.UNUSED_RESOURCE));
		}
	}

}
