package dev.waymark.account.web.settings;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.account.session.SessionView;

/**
 * Where a member is signed in.
 *
 * @param done what a form has done, or null
 * @param places the sessions
 */
record SessionsPage(@Nullable String done, List<SessionView> places) {

	public boolean hasOthers() {
		return this.places.size() > 1;
	}

}
