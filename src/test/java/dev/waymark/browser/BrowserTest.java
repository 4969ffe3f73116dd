package dev.waymark.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import dev.waymark.site.QuickSite;

/**
 * Marks tests that walk the running application in a real browser. All of them share one
 * application, with a database in memory, and one browser from whose address one may try
 * often, so they take turns; jobs do not run by themselves; a test that asks for a
 * {@link Browser} gets it as on a first visit.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(BrowserExtension.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
				"logging.level.org.openqa.selenium=error", "waymark.jobs=off", "spring.session.jdbc.cleanup-cron=-",
				"waymark.throttle.address-per-minute=1000000", "waymark.throttle.address-per-hour=1000000",
				"waymark.throttle.guests-per-hour=1000000" })
@Import({ AccountHolders.class, AxeScript.class, QuickSite.class })
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the browser")
@Order(BrowserExtension.FIRST)
@Timeout(900)
@interface BrowserTest {

}
