package dev.waymark.catalog.thing;

/**
 * The roadmaps.
 */
interface RoadmapRepository extends OrderedRepository<Roadmap> {

}
