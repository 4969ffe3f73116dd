package dev.waymark.account.learner;

/**
 * What came over from a guest to a member, of one kind.
 *
 * @param kind names the kind in the message files, after {@code carried.}, such as
 * "skills"
 * @param added how many things came over of which the member had none
 * @param newer for how many the guest's was newer and took the place of the member's
 * @param older for how many the member's was as new or newer and stayed
 */
public record Handover(String kind, int added, int newer, int older) {
}
