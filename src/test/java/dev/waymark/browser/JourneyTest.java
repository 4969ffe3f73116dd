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

/**
 * Marks tests that tell a long story in a real browser, each on a site of its own to
 * which nobody has been. They have a browser that no {@link BrowserTest} uses, so both
 * kinds run at once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(BrowserExtension.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the browser of journeys")
@Order(BrowserExtension.FIRST)
@Timeout(1800)
@interface JourneyTest {

}
