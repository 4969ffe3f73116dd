package dev.waymark.site;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * After each test takes back what it changed with {@link ContentChanges}, and throws away
 * every draft.
 */
public final class TakenBack implements AfterEachCallback {

	@Override
	public void afterEach(ExtensionContext context) {
		SpringExtension.getApplicationContext(context).getBean(ContentChanges.class).takeBack();
	}

}
