package io.github.tallystick.returns;

import com.google.common.base.Suppliers;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Who professionals are: the person with the staff identifier, or without one the professional. The first row of a professional
 * says so, whether its post can be used or not.
 */
final class Professionals {
    private final ColumnTable posts;
    private final long[] ids;
    private final long[] staff;
    private final Supplier<KeyIndex> index;
    private final Supplier<KeyIndex> staffIndex;

    Professionals(ColumnTable posts) {
        this.posts = posts;
        this.ids = Columns.together(
                List.of(posts.ids(), posts.notUsed().longs(place(posts.form().identifier()))));
        this.index = Suppliers.memoize(() -> new KeyIndex(ids));
        this.staff = staffOfFirstRows();
        this.staffIndex = Suppliers.memoize(() -> new KeyIndex(staff));
    }

    private int place(Cell cell) {
        return posts.form().place(cell);
    }

    private Cell staffIdentifier() {
        return posts.form().only(Reading.KEY_IF_ANY);
    }

    private long[] staffOfFirstRows() {
        long[] used = posts.keys(staffIdentifier());
        if (posts.notUsed().size() == 0) {
            return used;
        }
        long[] all = Columns.together(List.of(used, posts.notUsed().longs(place(staffIdentifier()))));
        int[] first = new int[ids.length];
        Arrays.setAll(first, row -> row);
        for (int row = 0; row < ids.length; row++) {
            int same = index.get().row(ids[row]);
            first[same] = line(row) < line(first[same]) ? row : first[same];
        }
        long[] staffOfFirst = new long[ids.length];
        Arrays.setAll(staffOfFirst, row -> all[first[index.get().row(ids[row])]]);
        return staffOfFirst;
    }

    private int line(int row) {
        return row < posts.size() ? posts.used().line(row) : posts.notUsed().line(row - posts.size());
    }

    boolean areKnown() {
        return ids.length > 0;
    }

    boolean knows(long professional) {
        return index.get().row(professional) != KeyIndex.NONE;
    }

    /** The people who hold the posts in use. */
    long[] peopleOfPosts() {
        return people(posts.ids(), Arrays.copyOf(staff, posts.size()));
    }

    /** The people who some professionals are, on record or not. */
    long[] people(long[] professionals) {
        long[] staffOfEach = new long[professionals.length];
        Arrays.setAll(staffOfEach, row -> staff(index.get().row(professionals[row])));
        return people(professionals, staffOfEach);
    }

    private long staff(int row) {
        return row == KeyIndex.NONE ? Keys.BLANK : staff[row];
    }

    /** A professional without a staff identifier must not be taken for somebody else whose staff identifier is the same. */
    private long[] people(long[] professionals, long[] staffOfEach) {
        for (int row = 0; row < professionals.length; row++) {
            if (staffOfEach[row] == Keys.BLANK) {
                long id = professionals[row];
                staffOfEach[row] = staffIndex.get().row(id) == KeyIndex.NONE ? id : Keys.apart(id);
            }
        }
        return staffOfEach;
    }
}
