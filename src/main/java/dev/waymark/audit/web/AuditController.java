package dev.waymark.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import dev.waymark.audit.AuditEventView;
import dev.waymark.audit.AuditLog;
import dev.waymark.audit.AuditQuery;
import dev.waymark.platform.web.OddValue;
import dev.waymark.platform.web.Trail;

/**
 * The log with its filters, newest first.
 */
@Controller
class AuditController {

	private static final int SIZE = 50;

	private final AuditLog audit;

	private final Trail trail;

	private final MessageSource messages;

	AuditController(AuditLog audit, Trail trail, MessageSource messages) {
		this.audit = audit;
		this.trail = trail;
		this.messages = messages;
	}

	@GetMapping("/admin/audit")
	String list(@ModelAttribute("filter") AuditFilter filter, Locale language, Model model) {
		List<String> kinds = this.audit.kinds();
		List<OddValue> problems = new ArrayList<>();
		AuditQuery query = filter.toQuery(kinds, problems::add);
		// One more than is shown tells whether there are older ones.
		List<AuditEventView> found = this.audit.latest(query, SIZE + 1);
		List<AuditEventView> shown = found.subList(0, Math.min(found.size(), SIZE));
		model.addAttribute("crumbs", this.trail.home().step("audit.title", "/admin/audit").list());
		model.addAttribute("problems", problems);
		KindWords words = new KindWords(this.messages, language);
		model.addAttribute("page", new AuditPage(
				kinds.stream().map((kind) -> new AuditPage.Kind(kind, words.of(kind))).toList(),
				shown.stream().map((event) -> new AuditLine(event, words.of(event.kind()))).toList(),
				filter.isContinued() ? filter.address().toString() : null,
				(found.size() > SIZE) ? filter.address().with("before", shown.get(SIZE - 1).id()).toString() : null));
		return "audit/audit";
	}

}
