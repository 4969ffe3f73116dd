package dev.waymark.account.web;

import java.util.List;

import dev.waymark.account.Member;
import dev.waymark.account.learner.Handover;

/**
 * What a member has to know on every page, unless the page itself is about it.
 *
 * @param member who is signed in
 * @param carried what came over from the guest that they were, to be told once
 * @param path where the page is
 */
record MemberNews(Member member, List<Handover> carried, String path) {

	public boolean tellsOfLeaving() {
		return this.member.account().eraseAt() != null && !this.path.equals("/settings/leave");
	}

	public boolean tellsOfLackingSecondFactor() {
		return this.member.lacksSecondFactor() && !this.path.startsWith("/settings/second-factor");
	}

}
