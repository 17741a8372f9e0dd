package id.siginjai.embedded;

/** A whole year of the city, from the baselines of 2024 to who is moved; told once on the same data. */
final class TheYear {

    private final Offices offices;
    private final Narrator narrator;

    TheYear(Offices offices, Narrator narrator) {
        this.offices = offices;
        this.narrator = narrator;
    }

    void tell() {
        if (wasTold()) {
            narrator.say("The year 2025 is in the books already (./siginjai reset begins anew)");
        } else {
            var agreements = new Promises(offices, narrator).tell();
            new Results(offices, narrator, agreements).tell();
            new Refreshment(offices, narrator).tell();
        }
        showDashboard();
    }

    private boolean wasTold() {
        var drafted = offices.performance("organisasi").get("/agreements?year=2025&unit=" + Head.KADIS.unit);
        return !drafted.body().path("items").isEmpty();
    }

    private void showDashboard() {
        narrator.say("The year at a glance, as the city's dashboards read it");
        for (var page : new String[] {"summary", "timeline", "asleep", "rotations"}) {
            narrator.ok(offices.performance("walikota").get("/dashboard/" + page), 200);
        }
    }
}
