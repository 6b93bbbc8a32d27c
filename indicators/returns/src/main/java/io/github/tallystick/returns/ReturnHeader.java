package io.github.tallystick.returns;

/**
 * What the header of a return says.
 *
 * @param year the collection year
 * @param council the code of the council; blank if it is not given
 * @param ofAnotherCouncil whether that is another council than the one asked for
 */
record ReturnHeader(int year, String council, boolean ofAnotherCouncil) {
    /** The council's code, if it looks like one. */
    String shownCouncil() {
        return council.matches("\\d{3}") ? council : "";
    }

    /** The items of a header. */
    enum Item implements FileColumn {
        COLLECTION("Collection"),
        YEAR("Year"),
        REFERENCE_DATE("ReferenceDate"),
        LEA("LEA");

        private final String columnName;

        Item(String columnName) {
            this.columnName = columnName;
        }

        @Override
        public String columnName() {
            return columnName;
        }
    }

    /** The code of the rule by which the Department for Education checks an item of a header. */
    static String officialRule(String item, FileRule rule) {
        return item.equals(Item.REFERENCE_DATE.columnName) && rule == FileRule.REFERENCE_DATE ? "100" : "";
    }
}
