package dev.waymark.catalog.thing;

/**
 * The guides.
 */
interface GuideRepository extends OrderedRepository<Guide> {

}
