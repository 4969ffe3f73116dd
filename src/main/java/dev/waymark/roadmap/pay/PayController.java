package dev.waymark.roadmap.pay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.market.SalaryBandView;
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
		Content content = this.catalog.content();
		Map<String, List<SalaryBandView>> editions = content.market()
			.salaryBands()
			.stream()
			.collect(Collectors.groupingBy(SalaryBandView::edition, LinkedHashMap::new, Collectors.toList()));
		model.addAttribute("crumbs", this.trail.home().step("menu.pay", "/pay").list());
		model.addAttribute("content", content);
		model.addAttribute("charts", PayChart.of(editions.values().iterator().next()));
		model.addAttribute("editions", editions);
		model.addAttribute("factors", content.market().payFactors());
		return "roadmap/pay";
	}

}
