package dev.waymark.account.web;

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

import dev.waymark.account.GuestPass;
import dev.waymark.account.LearnerId;
import dev.waymark.account.OrGuest;

/**
 * Fills a handler's {@link LearnerId} parameter with the learner behind the request, and
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
		return parameter.getParameterType() == LearnerId.class || parameter.hasParameterAnnotation(OrGuest.class);
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest web, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
		HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
		Assert.state(request != null && response != null, "A learner stands behind a servlet request only");
		if (parameter.hasParameterAnnotation(OrGuest.class)) {
			Supplier<LearnerId> learner = () -> this.cookie.readOrWelcome(request, response).learner();
			return learner;
		}
		return this.cookie.read(request, response).map(GuestPass::learner).orElse(null);
	}

}
