package dev.waymark.admin.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.Member;
import dev.waymark.admin.EditedThings;
import dev.waymark.admin.EditingTrail;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.revision.Publishing;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.RefusedPage;
import dev.waymark.platform.web.address.SeeOther;

/**
 * The order in which things stand. It is live at once; who looked at another one is told
 * first.
 */
@Controller
class OrderController {

	private final Desk desk;

	private final Publishing publishing;

	private final EditingTrail trail;

	OrderController(Desk desk, Publishing publishing, EditingTrail trail) {
		this.desk = desk;
		this.publishing = publishing;
		this.trail = trail;
	}

	@GetMapping("/admin/content/{kinds}/order")
	String order(@PathVariable String kinds, @RequestParam(defaultValue = "") String area,
			@RequestParam(defaultValue = "") String done, Model model) {
		return show(page(orderable(kinds), area, done.equals("ordered")), model);
	}

	private static Kind orderable(String kinds) {
		Kind kind = EditedThings.kind(kinds);
		if (!kind.isOrdered()) {
			throw new NotFoundException("order", kinds);
		}
		return kind;
	}

	/** Skills stand in order within their area. */
	private List<Document> inOrder(Kind kind, String area) {
		return this.desk.documents()
			.of(kind)
			.stream()
			.filter((document) -> kind != Kind.SKILL || document.text("area").equals(area))
			.toList();
	}

	/**
	 * A short word for an order, so that a form can tell which one it was filled with.
	 */
	private static String fingerprint(List<Document> order) {
		return EditedThings
			.fingerprint(order.stream().map((one) -> one.uuid().toString()).collect(Collectors.joining()));
	}

	@PostMapping("/admin/content/{kinds}/order")
	ModelAndView order(Member member, @PathVariable String kinds, @RequestParam(defaultValue = "") String area,
			@RequestParam(required = false) @Nullable List<String> thing,
			@RequestParam(required = false) @Nullable String from,
			@RequestParam(name = "do", defaultValue = "save") String step, Origin origin, Model model) {
		Kind kind = orderable(kinds);
		List<Document> now = inOrder(kind, area);
		List<Document> order = wanted(Objects.requireNonNullElse(thing, List.of()), now);
		if (step.matches("(up|down):.*")) {
			return new ModelAndView(show(page(kind, area, false).unsaved(moved(order, step), from), model),
					model.asMap());
		}
		if (!fingerprint(now).equals(from) && !order.equals(now)) {
			OrderPage page = page(kind, area, false);
			return RefusedPage.of(show(page.unsaved(order, page.from()), model), HttpStatus.CONFLICT, model);
		}
		this.publishing.order(kind, order.stream().map(Document::uuid).toList(), EditedThings.editor(member, origin));
		return new ModelAndView(SeeOther.to("/admin/content/%s/order?area=%s&done=ordered".formatted(kind.getPath(),
				this.desk.documents().find(Kind.AREA, area).map(Document::slug).orElse(""))));
	}

	/** What was not named comes last, in the order in which it stands. */
	private static List<Document> wanted(List<String> named, List<Document> now) {
		Map<UUID, Document> there = new LinkedHashMap<>();
		now.forEach((document) -> there.put(document.uuid(), document));
		List<Document> order = new ArrayList<>();
		named.stream()
			.flatMap((one) -> EditedThings.find(one).stream())
			.distinct()
			.map(there::remove)
			.filter(Objects::nonNull)
			.forEach(order::add);
		order.addAll(there.values());
		return order;
	}

	private static List<Document> moved(List<Document> order, String step) {
		boolean up = step.startsWith("up:");
		String uuid = step.substring(step.indexOf(':') + 1);
		List<Document> moved = new ArrayList<>(order);
		for (int i = 0; i < order.size(); i++) {
			int other = up ? i - 1 : i + 1;
			if (order.get(i).uuid().toString().equals(uuid) && other >= 0 && other < order.size()) {
				moved.add(other, moved.remove(i));
			}
		}
		return moved;
	}

	private OrderPage page(Kind kind, String asked, boolean done) {
		List<Document> areas = this.desk.documents().of(Kind.AREA);
		String area = (asked.isEmpty() && !areas.isEmpty()) ? areas.get(0).slug() : asked;
		List<Document> things = inOrder(kind, area);
		return new OrderPage(kind, area, areas, things, fingerprint(things), done, false);
	}

	private String show(OrderPage page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("crumbs",
				this.trail.kind(page.kind())
					.step("order.title", "/admin/content/" + page.kind().getPath() + "/order")
					.list());
		return "admin/order";
	}

	/**
	 * The page with an order.
	 *
	 * @param kind what stands in order
	 * @param area within which area
	 * @param areas which areas there are
	 * @param things in their order
	 * @param from a short word for the order that the form was filled with
	 * @param done whether one was just kept
	 * @param unsaved whether it is another one than is kept
	 */
	record OrderPage(Kind kind, String area, List<Document> areas, List<Document> things, @Nullable String from,
			boolean done, boolean unsaved) {

		OrderPage unsaved(List<Document> order, @Nullable String from) {
			return new OrderPage(this.kind, this.area, this.areas, order, from, false, true);
		}

		public boolean isOfSkills() {
			return this.kind == Kind.SKILL;
		}

	}

}
