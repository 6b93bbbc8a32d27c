package io.github.tallystick.examples.councilreport.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A social worker, told apart by staff number, with the cases held at the moment. */
final class CaseHolder {
    private final List<Post> posts;
    private final Map<Referral, Held> cases = new LinkedHashMap<>();
    private int casesMeant;
    private Post post;

    CaseHolder(List<Post> posts) {
        this.posts = List.copyOf(posts);
        this.post = posts.get(0);
    }

    /** Since when, and in which post, a worker has a case. */
    record Held(Post post, LocalDate since) {}

    /**
     * Starts a day: in which post the worker is, and how many cases are meant for the worker. One who moves to another
     * post on the next day keeps the cases.
     */
    void begin(LocalDate day) {
        boolean moves = posts.stream().anyMatch(each -> each.end().equals(day));
        LocalDate asOf = moves ? day.plusDays(1) : day;
        casesMeant = 0;
        for (Post each : posts) {
            casesMeant += each.casesMeant(asOf);
            post = each.casesMeant(day) > 0 ? each : post;
        }
    }

    boolean isInPost() {
        return casesMeant > 0;
    }

    /** How many more cases the worker should hold; below 0, how many fewer. */
    int room() {
        return casesMeant - cases.size();
    }

    /** The post in which the worker takes cases. */
    Post post() {
        return post;
    }

    void take(Referral referral, LocalDate day) {
        cases.put(referral, new Held(post, day));
    }

    /** Lets a case go, and says how it was held. */
    Held release(Referral referral) {
        Held held = cases.remove(referral);
        if (held == null) {
            throw new IllegalArgumentException("case must be held by the worker who lets it go");
        }
        return held;
    }

    List<Referral> cases() {
        return new ArrayList<>(cases.keySet());
    }

    boolean tookBefore(Referral referral, LocalDate day) {
        Held held = cases.get(referral);
        return held != null && held.since().isBefore(day);
    }
}
