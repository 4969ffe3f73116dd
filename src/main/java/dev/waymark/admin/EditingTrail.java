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
public class EditingTrail {

	private final Trail trail;

	EditingTrail(Trail trail) {
		this.trail = trail;
	}

	/**
	 * The way to where editors begin.
	 * @return the crumbs, to go on from
	 */
	public Trail.Crumbs start() {
		return this.trail.home().step("editing.title", "/admin");
	}

	/**
	 * The way to a list.
	 * @param kind of what
	 * @return the crumbs, to go on from
	 */
	public Trail.Crumbs kind(Kind kind) {
		return start().step("content.kinds." + kind.getSlug(), "/admin/content/" + kind.getPath());
	}

	/**
	 * The whole way to the form of a thing.
	 * @param document the thing
	 * @return the crumbs
	 */
	public List<Crumb> of(Document document) {
		return thing(document).list();
	}

	/**
	 * The way to a thing.
	 * @param document the thing
	 * @return the crumbs, to go on from
	 */
	public Trail.Crumbs thing(Document document) {
		Trail.Crumbs crumbs = kind(document.kind());
		return document.name().isEmpty() ? crumbs.step("editing.new", EditedThings.path(document))
				: crumbs.to(EditedThings.heading(document), EditedThings.path(document));
	}

}
