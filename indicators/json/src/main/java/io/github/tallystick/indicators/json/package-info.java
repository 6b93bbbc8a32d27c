/**
 * The catalogue as data, for programs that do not call the library. A {@link
 * io.github.tallystick.indicators.json.CatalogueDocument} holds a {@link io.github.tallystick.indicators.json.Definition} for
 * each edition of each indicator, made of entries that say in words what the indicator says in rules; {@link
 * io.github.tallystick.indicators.json.CatalogueJson} writes it as JSON, reads it back, and has the schema. Rules are not
 * written: what is read back tells what a definition says, and its fingerprint which one it is, but counts nothing.
 *
 * <p>All types are immutable and thread-safe; lists are unmodifiable. A further component of a record is a further field, and
 * so another format version.
 */
@NullMarked
package io.github.tallystick.indicators.json;

import org.jspecify.annotations.NullMarked;
