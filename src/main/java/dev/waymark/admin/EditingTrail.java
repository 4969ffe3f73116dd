package dev.waymark.admin;

import java.util.List;

import org.springframework.stereotype.Component;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.web.Crumb;
import dev.waymark.platform.web.Trail;

/**
 * Lays the breadcrumbs of the editing pages.
 */
@Component
class EditingTrail {

	private final Trail trail;

	EditingTrail(Trail trail) {
		this.trail = trail;
	}

	Trail.Crumbs start() {
		return this.trail.home().step("editing.title", "/admin");
	}

	Trail.Crumbs kind(Kind kind) {
		return start().step("content.kinds." + kind.getSlug(), "/admin/content/" + kind.getPath());
	}

	List<Crumb> of(Document document) {
		return thing(document).list();
	}

	Trail.Crumbs thing(Document document) {
		Trail.Crumbs crumbs = kind(document.kind());
		return document.name().isEmpty() ? crumbs.step("editing.new", Things.path(document))
				: crumbs.to(Things.heading(document), Things.path(document));
	}

}
