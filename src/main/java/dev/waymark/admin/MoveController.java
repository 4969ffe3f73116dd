package dev.waymark.admin;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.waymark.account.Member;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.catalog.editing.draft.Drafts;
import dev.waymark.catalog.editing.draft.StaleDraftException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Moves the skills that were ticked in their list to another area, as drafts.
 */
@Controller
class MoveController {

	private final Desk desk;

	private final Drafts drafts;

	MoveController(Desk desk, Drafts drafts) {
		this.desk = desk;
		this.drafts = drafts;
	}

	@PostMapping(path = ContentListController.PATH, params = "do=move")
	String move(Member member, @PathVariable String kinds, @RequestParam(required = false) @Nullable List<String> thing,
			@RequestParam(defaultValue = "") String area, Origin origin) {
		List<UUID> things = EditedThings.all(thing);
		String list = "/admin/content/" + EditedThings.kind(kinds).getPath();
		if (things.isEmpty()) {
			return SeeOther.to(list + "?done=none");
		}
		if (this.desk.documents().find(Kind.AREA, area).isEmpty()) {
			return SeeOther.to(list + "?done=nowhere");
		}
		Editor who = EditedThings.editor(member, origin);
		long left = things.stream().filter((uuid) -> !move(uuid, area, who)).count();
		return SeeOther.to(list + "?done=moved&kept=" + left);
	}

	/** What somebody else works on stays where it is. */
	private boolean move(UUID uuid, String area, Editor who) {
		DraftView draft = this.desk.draft(uuid).orElse(null);
		Document document = (draft != null) ? draft.document() : this.desk.documents().find(uuid).orElse(null);
		if (document == null || document.kind() != Kind.SKILL || document.text("area").equals(area)) {
			return true;
		}
		try {
			this.drafts.save(document.with("area", area), (draft != null) ? draft.version() : null, who);
			return true;
		}
		catch (RefusedException | StaleDraftException ex) {
			return false;
		}
	}

}
