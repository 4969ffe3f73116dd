package dev.waymark.site;

import java.lang.reflect.Constructor;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Hands visitors who have signed in to the tests that ask for them.
 */
class SignedInExtension implements ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(SignedInExtension.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.isAnnotated(SignedIn.class);
	}

	@Override
	public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
		String role = parameter.findAnnotation(SignedIn.class).orElseThrow().value();
		Members members = SpringExtension.getApplicationContext(context).getBean(Members.class);
		if (!(parameter.getDeclaringExecutable() instanceof Constructor<?> constructor)) {
			return members.newcomer(role);
		}
		return context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(constructor.getDeclaringClass().getName() + parameter.getIndex(),
					(key) -> members.newcomer(role), Visitor.class);
	}

}
