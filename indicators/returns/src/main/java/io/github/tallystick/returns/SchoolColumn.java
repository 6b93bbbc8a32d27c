package io.github.tallystick.returns;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The columns of Ofsted's lists of schools that are read. */
enum SchoolColumn implements FileColumn {
    URN,
    LOCAL_AUTHORITY,
    OFSTED_PHASE,
    TYPE_OF_EDUCATION,
    TOTAL_NUMBER_OF_PUPILS,
    OVERALL_EFFECTIVENESS,
    PREDECESSOR_OVERALL_EFFECTIVENESS;

    /** A list needs all of them; the many others that Ofsted publishes beside them are no mistake. */
    static final Layout LAYOUT = new Layout() {
        @Override
        public Set<? extends FileColumn> required() {
            return EnumSet.allOf(SchoolColumn.class);
        }

        @Override
        public Set<? extends FileColumn> optional() {
            return Set.of();
        }

        @Override
        public boolean knows(String columnName) {
            return true;
        }
    };

    private final String columnName = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    @Override
    public String columnName() {
        return columnName;
    }
}
