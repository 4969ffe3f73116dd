package dev.waymark.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/**
 * What all tests over HTTP share: the whole application on an embedded database in
 * memory, with the content, and jobs that do not run by themselves; a test that needs one
 * calls it. Nor is the search prepared behind its back, where statements are counted.
 * Whoever asks for a {@link SignedIn} visitor gets one.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "waymark.jobs=off", "waymark.search.prepared=off", "spring.session.jdbc.cleanup-cron=-" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(WebTestConfiguration.class)
@ExtendWith(SignedInExtension.class)
@Execution(ExecutionMode.CONCURRENT)
@interface SiteTest {

}
