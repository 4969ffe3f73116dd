package dev.waymark.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Keeps a visitor's preferences.
 */
@Controller
class PreferencesController {

	private final ApplicationEventPublisher events;

	PreferencesController(ApplicationEventPublisher events) {
		this.events = events;
	}

	@PostMapping("/preferences")
	String save(@RequestParam(required = false) @Nullable String theme,
			@RequestParam(required = false) @Nullable String keys,
			@RequestParam(required = false) @Nullable String back, HttpServletRequest request,
			HttpServletResponse response) {
		Preferences before = Preferences.of(request);
		Preferences after = new Preferences(
				(theme != null && Preferences.THEMES.contains(theme)) ? theme : before.theme(),
				(keys != null) ? !keys.equals("off") : before.keys(), before.language(), before.zone());
		after.write(request, response);
		this.events.publishEvent(new PreferencesChanged(after));
		return SeeOther.to(ReturnPath.of(back, "/"));
	}

}
