package id.siginjai.complaint.abuse;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How often one network address may do what: so many times at once, and again as many spread over each period. Many
 * phones share an operator's address, so these are no narrower than a flood needs.
 */
@ConfigMapping(prefix = "siginjai.limits")
interface LimitSettings {

    @WithDefault("30")
    int filingTimes();

    @WithDefault("PT10M")
    Duration filingPeriod();

    @WithDefault("20")
    int wrongReceiptsTimes();

    @WithDefault("PT1H")
    Duration wrongReceiptsPeriod();

    @WithDefault("60")
    int additionsTimes();

    @WithDefault("PT1H")
    Duration additionsPeriod();
}
