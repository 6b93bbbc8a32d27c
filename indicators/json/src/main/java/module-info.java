/** The catalogue as JSON: its form, its schema, writing and reading. A module of its own, since it needs a JSON library. */
module io.github.tallystick.indicators.json {
    requires transitive io.github.tallystick.indicators;
    requires tools.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.tallystick.indicators.json;
}
