package dev.waymark.admin;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Leads on from a list with the drafts that were ticked there: to be published together,
 * or thrown away.
 */
@Controller
class TickedController {

	/** As many as a page of a list has. */
	private static final int MOST = 50;

	private final Desk desk;

	TickedController(Desk desk) {
		this.desk = desk;
	}

	@PostMapping(ContentListController.PATH)
	String lead(@PathVariable String kinds, @RequestParam(required = false) @Nullable List<String> thing,
			@RequestParam(name = "do", defaultValue = "") String step) {
		Kind kind = EditedThings.kind(kinds);
		List<UUID> things = EditedThings.all(thing);
		String list = "/admin/content/" + kind.getPath();
		if (things.isEmpty()) {
			return SeeOther.to(list + "?done=none");
		}
		if (!List.of("publish", "discard").contains(step)) {
			return SeeOther.to(list);
		}
		String drafts = this.desk.drafts()
			.stream()
			.filter((draft) -> draft.document().kind() == kind && things.contains(draft.document().uuid()))
			.limit(MOST)
			.map((draft) -> "draft=" + draft.document().uuid())
			.collect(Collectors.joining("&"));
		return SeeOther.to(drafts.isEmpty() ? list + "?done=undrafted" : "/admin/%s?".formatted(step) + drafts);
	}

}
