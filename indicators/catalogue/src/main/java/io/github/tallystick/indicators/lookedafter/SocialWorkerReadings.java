package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition.In;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Day.Earliest;
import io.github.tallystick.core.definition.Day.Latest;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Rows.Joined;
import io.github.tallystick.core.definition.Rows.OnRecord;
import io.github.tallystick.core.definition.Rows.Where;
import io.github.tallystick.core.definition.Same;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.Distinct;
import io.github.tallystick.core.definition.When.Touching;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.spells.LastDay;
import io.github.tallystick.indicators.spells.TwelveMonths;
import java.util.List;
import java.util.Set;

/** How the words of three or more social workers can be read. */
final class SocialWorkerReadings {
    private static final Rows IN_ANY_ROLE = new Every(Involvement.TABLE);
    private static final Rows ALLOCATED =
            new Where(IN_ANY_ROLE, new In(Involvement.ROLE, Set.of(Involvement.ALLOCATED_SOCIAL_WORKER)));

    static final Reading<Rows> LOOKED_AFTER = CareRows.reading("looked after");
    static final Reading<LastDay> ON_THE_LAST_DAY = LastDay.reading("on the last day");
    static final Reading<Window> TWELVE_MONTHS = TwelveMonths.reading("12 months");

    static final Reading<Who> SOCIAL_WORKERS = Reading.of(
                    "social workers",
                    "different people with the role Allocated Social Worker; one who comes back counts once",
                    new Who(ALLOCATED, Involvement.WORKER),
                    "the published description counts unique social workers")
            .or("involvements counted", new Who(ALLOCATED, Involvement.TABLE.key()))
            .or("other roles counted", new Who(IN_ANY_ROLE, Involvement.WORKER));

    static final Reading<Days> IN_THE_TWELVE_MONTHS = Reading.of(
                    "in the 12 months",
                    "on any day of the 12 months, also while not looked after",
                    Days.WHETHER_LOOKED_AFTER_OR_NOT,
                    "published: time when not looked after is included")
            .or("only while looked after", Days.ONLY_WHILE_LOOKED_AFTER);

    private SocialWorkerReadings() {}

    /** Which involvements count, and by what those that count once are told apart. */
    record Who(Rows involvements, Column toldApartBy) {}

    /** On which days an involvement counts. */
    enum Days {
        /** On all, also while the child is not looked after. */
        WHETHER_LOOKED_AFTER_OR_NOT {
            @Override
            When counted(Who who, Rows episodes) {
                return new Distinct(
                        who.involvements, who.toldApartBy, new Touching(Involvement.STARTED, Involvement.ENDED));
            }
        },
        /** On those at whose end the child is looked after. */
        ONLY_WHILE_LOOKED_AFTER {
            @Override
            When counted(Who who, Rows episodes) {
                Day first = new Latest(List.of(Involvement.STARTED, CareEpisode.STARTED));
                Day last = new Earliest(List.of(Involvement.ENDED, CareRows.dayBefore(CareEpisode.CEASED)));
                Rows inCare = new Where(
                        new Joined(who.involvements, new OnRecord(episodes), Same.OWNER), new OnOrBefore(first, last));
                return new Distinct(inCare, who.toldApartBy, new Touching(first, last));
            }
        };

        /** How many there are on the days of the window on which they count. */
        abstract When counted(Who who, Rows episodes);
    }
}
