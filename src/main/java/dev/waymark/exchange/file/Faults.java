package dev.waymark.exchange.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is wrong with a file, up to a limit: whoever has two hundred lines to correct does
 * not need ten thousand.
 */
public final class Faults {

	private final int most;

	private final List<FileFault> ofTheFile = new ArrayList<>();

	private int told;

	private int more;

	Faults(int most) {
		this.most = most;
	}

	/**
	 * Notes what is wrong with the file as a whole, or with something in it that is no
	 * thing.
	 */
	void add(FileFault fault) {
		if (isToBeTold()) {
			this.ofTheFile.add(fault);
		}
	}

	/**
	 * Notes what is wrong with a thing.
	 * @param thing the thing, which is refused
	 * @param fault what is wrong
	 */
	public void add(FileEntry thing, FileFault fault) {
		thing.refuse(Objects.requireNonNullElse(fault.place(), thing.place()));
		if (isToBeTold()) {
			thing.faults().add(fault);
		}
	}

	private boolean isToBeTold() {
		if (this.told == this.most) {
			this.more++;
			return false;
		}
		this.told++;
		return true;
	}

	/**
	 * What is wrong with the file as a whole.
	 * @return what is told of that
	 */
	public List<FileFault> ofTheFile() {
		return this.ofTheFile;
	}

	/**
	 * How many there are.
	 * @return those that are not told included
	 */
	public int count() {
		return this.told + this.more;
	}

	/**
	 * How many there are beyond the limit.
	 * @return how many are not told
	 */
	public int more() {
		return this.more;
	}

}
