package dev.waymark.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table of the export of somebody's data.
 *
 * @param name names the file, such as "skill-marks"
 * @param columns the names of the columns
 * @param rows a list of values a row, as many as there are columns: text, numbers, truth
 * values, moments or null
 */
public record ExportTable(String name, List<String> columns, List<List<@Nullable Object>> rows) {
}
