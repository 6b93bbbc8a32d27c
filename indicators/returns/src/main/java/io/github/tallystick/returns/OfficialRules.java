package io.github.tallystick.returns;

/** By which rules the Department for Education checks the same in a return. */
interface OfficialRules {
    /** For what the department has no rules. */
    OfficialRules NONE = (item, rule) -> "";

    /** The code of the rule for an item or column, by its name as messages show it; blank if there is none. */
    String code(String item, FileRule rule);
}
