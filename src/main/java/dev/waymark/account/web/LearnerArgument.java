package dev.waymark.account.web;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import dev.waymark.account.LearnerId;
import dev.waymark.account.Member;
import dev.waymark.account.OrGuest;
import dev.waymark.account.learner.GuestPass;

/**
 * Fills a handler's {@link Member} parameter with whoever is signed in, its
 * {@link LearnerId} parameter with the learner behind the request, member or guest, and
 * an {@link OrGuest} parameter with a way to make one.
 */
@Component
class LearnerArgument implements HandlerMethodArgumentResolver {

	private final GuestCookie cookie;

	LearnerArgument(GuestCookie cookie) {
		this.cookie = cookie;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == LearnerId.class || parameter.getParameterType() == Member.class
				|| parameter.hasParameterAnnotation(OrGuest.class);
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest web, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
		HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
		Assert.state(request != null && response != null, "A learner stands behind a servlet request only");
		Optional<Member> member = MemberContext.current();
		if (parameter.getParameterType() == Member.class) {
			return member.orElse(null);
		}
		Optional<LearnerId> known = member.map((who) -> who.account().learner());
		if (parameter.hasParameterAnnotation(OrGuest.class)) {
			Supplier<LearnerId> learner = () -> known
				.orElseGet(() -> this.cookie.readOrWelcome(request, response).learner());
			return learner;
		}
		return known.isPresent() ? known.get()
				: this.cookie.read(request, response).map(GuestPass::learner).orElse(null);
	}

}
