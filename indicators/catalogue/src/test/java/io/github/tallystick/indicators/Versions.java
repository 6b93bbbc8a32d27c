package io.github.tallystick.indicators;

import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.indicators.DomainArbitraries.Council;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.SchoolListing;
import io.github.tallystick.indicators.facts.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Records that were corrected or deleted, in each of their versions. */
final class Versions {
    private Versions() {}

    /** The council's records, of which one in eight was once keyed in as another of its list, and one in eight deleted. */
    static Council made(Council council, Random random) {
        return new EachList() {
            @Override
            <R extends Recorded<R>> List<R> of(List<R> records) {
                List<R> versions = new ArrayList<>();
                for (R record : records) {
                    LocalDate day = record.happenedOn().plusDays(random.nextInt(60));
                    Optional<LocalDate> keyedIn = record.recordedOn().filter(day::isAfter);
                    R content = records.get(random.nextInt(records.size()));
                    switch (random.nextInt(8)) {
                        case 0 -> {
                            versions.add(version(record, content, keyedIn, Optional.of(day)));
                            versions.add(version(record, record, Optional.of(day), Optional.empty()));
                        }
                        case 1 -> versions.add(version(record, record, keyedIn, Optional.of(day)));
                        default -> versions.add(record);
                    }
                }
                return versions;
            }
        }.in(council);
    }

    /** The versions that had been keyed in by the end of a day and not replaced by then, by a plain look at each. */
    static Council knownAt(LocalDate day, Council council) {
        return only(
                each -> each.recordedOn().filter(day::isBefore).isEmpty()
                        && each.supersededOn().filter(end -> !end.isAfter(day)).isEmpty(),
                council);
    }

    /** The versions that stand, as if they had always been known. */
    static Council alwaysKnown(Council council) {
        return new EachList() {
            @Override
            <R extends Recorded<R>> List<R> of(List<R> records) {
                return records.stream()
                        .map(each -> version(each, each, Optional.empty(), Optional.empty()))
                        .toList();
            }
        }.in(only(each -> each.supersededOn().isEmpty(), council));
    }

    private static Council only(Predicate<Recorded<?>> kept, Council council) {
        return new EachList() {
            @Override
            <R extends Recorded<R>> List<R> of(List<R> records) {
                return records.stream().filter(kept).toList();
            }
        }.in(council);
    }

    /** A version of a record, under its identifier, with the content of another. */
    @SuppressWarnings("unchecked")
    private static <R extends Recorded<R>> R version(
            R record, R content, Optional<LocalDate> recorded, Optional<LocalDate> superseded) {
        return (R) versionOf(record, content, recorded, superseded);
    }

    private static Recorded<?> versionOf(
            Recorded<?> record, Recorded<?> content, Optional<LocalDate> recorded, Optional<LocalDate> superseded) {
        if (content instanceof Referral referral) {
            return Referral.builder()
                    .from(referral)
                    .id(record.id())
                    .recordedOn(recorded)
                    .supersededOn(superseded)
                    .build();
        }
        if (content instanceof Assessment assessment) {
            return Assessment.builder()
                    .from(assessment)
                    .id(record.id())
                    .recordedOn(recorded)
                    .supersededOn(superseded)
                    .build();
        }
        if (content instanceof ProtectionPlan plan) {
            return ProtectionPlan.builder()
                    .from(plan)
                    .id(record.id())
                    .recordedOn(recorded)
                    .supersededOn(superseded)
                    .build();
        }
        if (content instanceof Visit visit) {
            return Visit.builder()
                    .from(visit)
                    .id(record.id())
                    .recordedOn(recorded)
                    .supersededOn(superseded)
                    .build();
        }
        return ofStock(record, content, recorded, superseded);
    }

    private static Recorded<?> ofStock(
            Recorded<?> record, Recorded<?> content, Optional<LocalDate> recorded, Optional<LocalDate> superseded) {
        if (content instanceof CareEpisode episode) {
            return CareEpisode.builder()
                    .from(episode)
                    .id(record.id())
                    .recordedOn(recorded)
                    .supersededOn(superseded)
                    .build();
        }
        if (content instanceof Involvement involvement) {
            return Involvement.builder()
                    .from(involvement)
                    .id(record.id())
                    .recordedOn(recorded)
                    .supersededOn(superseded)
                    .build();
        }
        if (content instanceof Post post) {
            return Post.builder()
                    .from(post)
                    .id(record.id())
                    .recordedOn(recorded)
                    .supersededOn(superseded)
                    .build();
        }
        if (content instanceof SchoolListing listing && record instanceof SchoolListing list) {
            return SchoolListing.builder()
                    .from(listing)
                    .listedOn(list.listedOn())
                    .replacedOn(list.replacedOn())
                    .recordedOn(recorded)
                    .supersededOn(superseded)
                    .build();
        }
        throw new IllegalArgumentException(
                "no versions of a " + record.getClass().getSimpleName());
    }
}
