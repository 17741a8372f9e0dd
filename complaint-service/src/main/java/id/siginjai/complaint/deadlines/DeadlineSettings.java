package id.siginjai.complaint.deadlines;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How long the inspectorate may take, in working days from the filing. Perpres 76/2013 on handling complaints about
 * public services and PermenPANRB 62/2018 on the national system for it: verification within 3, and for complaints that
 * need looking into on the spot, handling within 60.
 */
@ConfigMapping(prefix = "siginjai.deadlines")
interface DeadlineSettings {

    @WithDefault("3")
    int verification();

    @WithDefault("60")
    int handling();
}
