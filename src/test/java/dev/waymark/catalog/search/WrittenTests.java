package dev.waymark.catalog.search;

import java.util.concurrent.FutureTask;

import org.junit.jupiter.api.Test;

import dev.waymark.site.Work;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a text costs that is taken apart.
 */
class WrittenTests {

	private static final String NAME = "Linear algebra, 機械学習 and C++";

	/** The least of many, for others take texts apart meanwhile. */
	@Test
	void aThreadThatIsNewTakesUpWhatOthersHaveLeft() throws Exception {
		long least = Long.MAX_VALUE;
		long anew = Long.MAX_VALUE;
		for (int i = 0; i < 50; i++) {
			least = Math.min(least, inANewThread(() -> Written.of(NAME)));
			anew = Math.min(anew, inANewThread(() -> hold(8)));
		}
		assertThat(least).isLessThan(anew / 8);
	}

	/** Makes that many, for none is given back. */
	private static void hold(int many) {
		for (int i = 0; i < many; i++) {
			WordAnalyzer analyzer = WordAnalyzer.borrow();
			analyzer.tokenStream("", NAME);
		}
	}

	private static long inANewThread(Runnable work) throws Exception {
		FutureTask<Long> measured = new FutureTask<>(() -> Work.of(work).bytes());
		new Thread(measured).start();
		return measured.get();
	}

}
