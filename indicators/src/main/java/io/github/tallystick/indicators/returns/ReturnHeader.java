package io.github.tallystick.indicators.returns;

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
    enum Item implements Column {
        COLLECTION("Collection", ""),
        YEAR("Year", ""),
        REFERENCE_DATE("ReferenceDate", "100"),
        LEA("LEA", "");

        private final String columnName;
        private final String officialRule;

        Item(String columnName, String officialRule) {
            this.columnName = columnName;
            this.officialRule = officialRule;
        }

        @Override
        public String columnName() {
            return columnName;
        }

        @Override
        public String officialRule(FileRule rule) {
            return officialRule;
        }
    }
}
