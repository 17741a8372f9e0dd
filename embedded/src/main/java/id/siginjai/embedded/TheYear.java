package id.siginjai.embedded;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A whole year of the city, as 2025 was for Kota Jambi: from what was reached the year before to who is moved. It is told
 * as of the present year, since the services take the time from the clock; once on the same data.
 */
final class TheYear {

    private static final ZoneId CITY = ZoneId.of("Asia/Jakarta");

    private final Offices offices;
    private final Narrator narrator;
    private final LocalDate today = LocalDate.now(Clock.system(CITY));

    TheYear(Offices offices, Narrator narrator) {
        this.offices = offices;
        this.narrator = narrator;
    }

    void tell() {
        if (wasTold()) {
            narrator.say("The year is in the books already (./siginjai reset begins anew)");
        } else {
            var agreements = new Promises(offices, narrator, today).tell();
            new Results(offices, narrator, today, agreements).tell();
            new Refreshment(offices, narrator, today).tell();
        }
        showDashboard();
    }

    private boolean wasTold() {
        var drafted = offices.performance("organisasi")
                .get("/agreements?year=" + today.getYear() + "&unit=" + Head.KADIS.unit);
        return !drafted.body().path("items").isEmpty();
    }

    private void showDashboard() {
        narrator.say("The year at a glance, as the city's dashboards read it");
        narrator.show(narrator.ok(offices.performance("walikota").get("/dashboard/summary"), 200));
        for (var page : new String[] {"timeline", "asleep", "job-fit", "rotations"}) {
            var shown = narrator.ok(offices.performance("walikota").get("/dashboard/" + page), 200);
            narrator.expect(!shown.get("items").isEmpty(), page + " shows the year");
        }
    }
}
