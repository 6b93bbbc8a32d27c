package io.github.tallystick.core.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far records as they stood once are changed into the records as they stand now: step by step, each holding the one before. */
public enum Revision {
    /** Not at all. */
    NONE,
    /** Records that were not there are added. */
    ADDED,
    /** Records that read otherwise now are taken as they read now, too. */
    CORRECTED,
    /** Records that are there no longer are taken away, too: all is as it stands now. */
    DELETED;

    /**
     * The records after this revision.
     *
     * @param then the records as they stood
     * @param now the records as they stand
     * @param <R> the kind of record
     * @return the records, in no particular order
     */
    public <R extends Recorded<R>> List<R> of(List<R> then, List<R> now) {
        if (now.isEmpty() && this != DELETED) {
            return then;
        }
        Map<String, R> later = byId(now);
        List<R> revised = new ArrayList<>();
        byId(then).forEach((id, record) -> {
            R version = later.remove(id);
            if (version != null) {
                revised.add(record.revised(version, this));
            } else if (compareTo(DELETED) < 0) {
                revised.add(record);
            }
        });
        if (compareTo(ADDED) >= 0) {
            revised.addAll(later.values());
        }
        return List.copyOf(revised);
    }

    /**
     * One record after this revision, apart from the records in it.
     *
     * @param then the record as it stood
     * @param now the record as it stands
     * @param <R> the kind of record
     * @return the one or the other
     */
    public <R> R of(R then, R now) {
        return compareTo(CORRECTED) >= 0 ? now : then;
    }

    /** Records by identifier; of two with one identifier the second is told apart by its number. */
    private static <R extends Recorded<R>> Map<String, R> byId(List<R> records) {
        Map<String, R> byId = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (R record : records) {
            int number = seen.merge(record.id(), 1, Integer::sum);
            byId.put(number + " " + record.id(), record);
        }
        return byId;
    }
}
