package dev.waymark.progress.note;

/**
 * Says that a note was changed elsewhere since the learner read it. Nothing was written,
 * so that both texts are there to choose from.
 */
public class StaleNoteException extends RuntimeException {

	private final transient NoteView current;

	/**
	 * Refuses.
	 * @param current the note as it stands
	 */
	public StaleNoteException(NoteView current) {
		super("The note was changed since it was read");
		this.current = current;
	}

	/**
	 * The note as it stands.
	 * @return what the other change wrote
	 */
	public NoteView current() {
		return this.current;
	}

}
