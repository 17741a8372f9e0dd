package id.siginjai.complaint.abuse;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Limits that a test can reach, and challenges that it can solve at once. */
public class StrictLimits implements QuarkusTestProfile {

    static final int FILINGS = 5;
    static final int GUESSES = 3;
    static final int CALM_FILINGS = 2;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "siginjai.limits.filing-times", String.valueOf(FILINGS),
                "siginjai.limits.filing-period", "PT24H",
                "siginjai.limits.wrong-receipts-times", String.valueOf(GUESSES),
                "siginjai.limits.wrong-receipts-period", "PT24H",
                "siginjai.challenge.mode", "BY_LOAD",
                "siginjai.challenge.filings-per-minute", String.valueOf(CALM_FILINGS),
                "siginjai.challenge.max-number", "1000",
                // Tests are told apart by the address that their proxy saw.
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.allow-forwarded", "true");
    }
}
