package dev.waymark.account.web;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import dev.waymark.account.member.Accounts;
import dev.waymark.platform.web.PreferencesChanged;

/**
 * Keeps a member's preferences in the account, too.
 */
@Component
class KeepPreferences {

	private final Accounts accounts;

	KeepPreferences(Accounts accounts) {
		this.accounts = accounts;
	}

	@EventListener
	void keep(PreferencesChanged chosen) {
		MemberContext.current().ifPresent((member) -> this.accounts.prefer(member.account().id(), chosen));
	}

}
