package dev.waymark.platform.web;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.waymark.platform.web.address.ReturnPath;
import dev.waymark.platform.web.address.SeeOther;

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
		PreferencesChanged chosen = new PreferencesChanged(
				(theme != null && Preferences.THEMES.contains(theme)) ? theme : null,
				(keys != null) ? !keys.equals("off") : null);
		new Preferences(Objects.requireNonNullElse(chosen.theme(), before.theme()),
				Objects.requireNonNullElse(chosen.keys(), before.keys()), before.language(), before.zone())
			.write(request, response);
		this.events.publishEvent(chosen);
		return SeeOther.to(ReturnPath.of(back, "/"));
	}

}
