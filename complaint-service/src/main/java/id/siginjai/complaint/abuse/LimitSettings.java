package id.siginjai.complaint.abuse;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Map;

/** How often one network address may do what; README says which limits production ships with. */
@ConfigMapping(prefix = "siginjai.limits")
interface LimitSettings {

    /** By allowance, such as {@code siginjai.limits.address.filing.times=30}. */
    Map<Allowance, Limit> address();

    /** So many times at once, and again as many spread over each period. */
    interface Limit {
        int times();

        Duration period();
    }
}
