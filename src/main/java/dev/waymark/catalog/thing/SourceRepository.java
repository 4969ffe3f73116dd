package dev.waymark.catalog.thing;

/**
 * The sources.
 */
interface SourceRepository extends OrderedRepository<Source> {

}
