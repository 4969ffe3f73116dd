package dev.waymark.admin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.link.Links;

/**
 * The resources whose links have failed on several days.
 */
@Component
public class DeadLinks {

	private final Links links;

	private final Catalog catalog;

	private final Desk desk;

	DeadLinks(Links links, Catalog catalog, Desk desk) {
		this.links = links;
		this.catalog = catalog;
		this.desk = desk;
	}

	/**
	 * What links are dead at the moment.
	 * @return the resources they belong to
	 */
	public Set<UUID> now() {
		List<Long> troubled = this.links.troubled();
		Set<UUID> dead = new HashSet<>();
		this.catalog.content()
			.resources()
			.stream()
			.filter((resource) -> troubled.contains(resource.id()))
			.flatMap((resource) -> this.desk.documents().find(Kind.RESOURCE, resource.slug()).stream())
			.map(Document::uuid)
			.forEach(dead::add);
		return dead;
	}

}
