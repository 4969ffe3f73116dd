package dev.waymark.roadmap.pay;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import dev.waymark.catalog.Catalog;
import dev.waymark.platform.web.MenuItem;
import dev.waymark.platform.web.Trail;

/**
 * Pay by level: a chart, its table, and what moves the figures.
 */
@Controller
@MenuItem("guides")
class PayController {

	private final Catalog catalog;

	private final Trail trail;

	PayController(Catalog catalog, Trail trail) {
		this.catalog = catalog;
		this.trail = trail;
	}

	@GetMapping("/pay")
	String show(Model model) {
		model.addAttribute("crumbs", this.trail.home().step("menu.pay", "/pay").list());
		model.addAttribute("page", PayPage.of(this.catalog.content().market()));
		return "roadmap/pay";
	}

}
