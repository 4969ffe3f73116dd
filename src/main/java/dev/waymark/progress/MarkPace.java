package dev.waymark.progress;

import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

import dev.waymark.platform.LaterException;

/**
 * How much one learner may change: more than anybody clicks, and little enough that
 * nobody fills the log, which is never shortened (R27). The log itself is counted, so the
 * bound holds over all nodes.
 */
@Component
class MarkPace {

	static final int MOST = 1_000;

	static final Duration WITHIN = Duration.ofHours(1);

	private final MarkEventRepository events;

	MarkPace(MarkEventRepository events) {
		this.events = events;
	}

	/**
	 * Lets one more change pass.
	 * @param learner whose change
	 * @param now when
	 * @throws LaterException when the learner has made {@value #MOST} changes within the
	 * last hour
	 */
	void keep(long learner, Instant now) {
		this.events.findMoment(learner, MOST - 1)
			.map((moment) -> Duration.between(now, moment.plus(WITHIN)))
			.filter((pause) -> !pause.isNegative() && !pause.isZero())
			.ifPresent((pause) -> {
				throw LaterException.tooMuch(pause);
			});
	}

}
