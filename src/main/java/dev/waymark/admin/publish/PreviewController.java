package dev.waymark.admin.publish;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import dev.waymark.admin.EditedThings;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.InUseException;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.web.Preview;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Shows the page that readers would get if a draft were live: the very page, made from
 * content that is written and taken back in one transaction.
 */
@Controller
class PreviewController {

	private final Desk desk;

	private final Catalog catalog;

	PreviewController(Desk desk, Catalog catalog) {
		this.desk = desk;
		this.catalog = catalog;
	}

	@GetMapping("/admin/content/{kinds}/{thing}/preview")
	void preview(@PathVariable String kinds, @PathVariable String thing, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		Kind kind = EditedThings.kind(kinds);
		UUID uuid = EditedThings.uuid(thing);
		Document draft = this.desk.draft(uuid)
			.map(DraftView::document)
			.or(() -> this.desk.documents().find(uuid))
			.filter((document) -> document.kind() == kind && hasPage(kind))
			.orElseThrow(() -> new NotFoundException(kind.getSlug(), thing));
		Content picture = picture(draft);
		if (picture == null) {
			SeeOther.send("/admin/publish?draft=" + uuid, request, response);
			return;
		}
		Preview.mark(request, EditedThings.path(draft));
		this.catalog.during(picture, () -> {
			request.getRequestDispatcher("/%s/%s".formatted(kind.getPath(), draft.slug())).forward(request, response);
			return true;
		});
	}

	private static boolean hasPage(Kind kind) {
		return switch (kind) {
			case LEVEL, AREA, SKILL, ROADMAP, RESOURCE, GUIDE -> true;
			default -> false;
		};
	}

	/**
	 * A draft may speak of things that are drafts themselves; one that is not right yet
	 * has no picture.
	 */
	private @Nullable Content picture(Document draft) {
		for (List<Document> live : List.of(List.of(draft),
				this.desk.drafts().stream().map(DraftView::document).toList())) {
			try {
				return this.desk.tried(live, (content) -> content);
			}
			catch (RefusedException | InUseException ex) {
				continue;
			}
		}
		return null;
	}

}
