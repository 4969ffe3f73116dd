package dev.waymark.admin.publish;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.Member;
import dev.waymark.admin.EditedThings;
import dev.waymark.admin.EditingTrail;
import dev.waymark.admin.form.DocumentPages;
import dev.waymark.admin.form.FormView;
import dev.waymark.admin.form.Sheet;
import dev.waymark.admin.form.Sheets;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.InUseException;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.ChangedSinceException;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.RefusedPage;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Takes something away that readers see and nobody uses: first the page shows what would
 * be gone, then it is done.
 */
@Controller
class RemovalController {

	private final Sheets sheets;

	private final ContentChanges changes;

	private final DocumentPages pages;

	private final FormView forms;

	private final Reach reach;

	private final EditingTrail trail;

	RemovalController(Sheets sheets, ContentChanges changes, DocumentPages pages, FormView forms, Reach reach,
			EditingTrail trail) {
		this.sheets = sheets;
		this.changes = changes;
		this.pages = pages;
		this.forms = forms;
		this.reach = reach;
		this.trail = trail;
	}

	@GetMapping("/admin/content/{kinds}/{thing}/remove")
	String ask(@PathVariable String kinds, @PathVariable String thing, Model model) {
		Sheet sheet = this.sheets.get(EditedThings.kind(kinds), EditedThings.uuid(thing));
		return page(sheet, published(sheet), false, model);
	}

	@PostMapping("/admin/content/{kinds}/{thing}/remove")
	ModelAndView remove(Member member, @PathVariable String kinds, @PathVariable String thing,
			HttpServletRequest request, Origin origin, Model model) {
		Kind kind = EditedThings.kind(kinds);
		UUID uuid = EditedThings.uuid(thing);
		Sheet sheet = this.sheets.get(kind, uuid);
		Document looked = published(sheet);
		if (sheet.draft() != null || !sheet.isFrom(request)) {
			return moved(sheet, looked, model);
		}
		try {
			this.changes.remove(looked, EditedThings.editor(member, origin));
		}
		catch (ChangedSinceException ex) {
			Sheet now = this.sheets.get(kind, uuid);
			return moved(now, published(now), model);
		}
		catch (InUseException ex) {
			return this.pages.used(sheet, model);
		}
		return new ModelAndView(SeeOther.to("/admin/content/" + kind.getPath() + "?done=removed"));
	}

	/** What readers never saw is a draft, and is thrown away. */
	private static Document published(Sheet sheet) {
		Document published = sheet.published();
		if (published == null) {
			throw new NotFoundException(sheet.document().kind().getSlug(), sheet.document().uuid().toString());
		}
		return published;
	}

	private ModelAndView moved(Sheet sheet, Document published, Model model) {
		return RefusedPage.of(page(sheet, published, true, model), HttpStatus.CONFLICT, model);
	}

	private String page(Sheet sheet, Document published, boolean moved, Model model) {
		boolean drafted = sheet.draft() != null;
		model.addAttribute("page", new RemovalPage(published, drafted, moved && !drafted,
				this.reach.of(List.of(published)), ChangeView.of(this.forms, List.of(new Change(published, null)))));
		model.addAttribute("crumbs",
				this.trail.thing(published).step("remove.title", EditedThings.path(published) + "/remove").list());
		return "admin/remove";
	}

	/**
	 * The page that asks whether something is to go.
	 *
	 * @param document the thing
	 * @param drafted whether there is a draft of it, which has to go first
	 * @param moved whether it has changed since it was looked at
	 * @param learners whom it reaches
	 * @param changes what would be gone
	 */
	record RemovalPage(Document document, boolean drafted, boolean moved, Reach.Learners learners,
			List<ChangeView> changes) {

		public String heading() {
			return EditedThings.heading(this.document);
		}

		public String seen() {
			return EditedThings.fingerprint(this.document);
		}

	}

}
