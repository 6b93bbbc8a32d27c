package io.github.tallystick.indicators.workforce;

import io.github.tallystick.core.definition.UnitColumns;
import io.github.tallystick.indicators.facts.PostColumns;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Posts held in columns, as they were given; those that cannot be used lie between parts. */
final class PostsInColumns implements UnitColumns<PostHeld> {
    private static final int ROWS_IN_A_PART = 8192;

    private final PostColumns posts;
    private final BitSet unusable;
    private final int[] starts;

    private PostsInColumns(PostColumns posts, BitSet unusable, int[] starts) {
        this.posts = posts;
        this.unusable = unusable;
        this.starts = starts;
    }

    static PostsInColumns of(PostColumns posts) {
        BitSet unusable = posts.endingBeforeTheyStart();
        int[] starts = IntStream.concat(
                        IntStream.iterate(0, row -> row < posts.size(), row -> row + ROWS_IN_A_PART),
                        unusable.stream().map(row -> row + 1))
                .distinct()
                .sorted()
                .filter(row -> row < posts.size())
                .toArray();
        return new PostsInColumns(posts, unusable, starts);
    }

    @Override
    public int parts() {
        return starts.length;
    }

    @Override
    public Holder<PostHeld> holder() {
        Part part = new Part();
        return number -> {
            part.hold(number);
            return part;
        };
    }

    /** Posts from one row to another. */
    private final class Part implements PostHeldColumns {
        private int first;
        private int end;
        private int[] unusableOwners = new int[0];

        private void hold(int part) {
            int last = part + 1 < starts.length ? starts[part + 1] : posts.size();
            int bad = unusable.nextSetBit(starts[part]);
            first = starts[part];
            end = bad >= 0 && bad < last ? bad : last;
            unusableOwners = end < last ? new int[] {posts.workers()[end]} : new int[0];
        }

        @Override
        public int[] startDays() {
            return posts.startDays();
        }

        @Override
        public int[] endDays() {
            return posts.endDays();
        }

        @Override
        public BitSet qualified() {
            return posts.qualified();
        }

        @Override
        public BitSet agency() {
            return posts.agency();
        }

        @Override
        public List<String> reasons() {
            return posts.reasons();
        }

        @Override
        public int leavingReason(int row) {
            return posts.leavingReason(row);
        }

        @Override
        public long fteBillionths(int row) {
            return posts.fteBillionths(row);
        }

        @Override
        public int first() {
            return first;
        }

        @Override
        public int end() {
            return end;
        }

        @Override
        public int[] owners() {
            return posts.workers();
        }

        @Override
        public int[] unusable() {
            return unusableOwners;
        }
    }
}
