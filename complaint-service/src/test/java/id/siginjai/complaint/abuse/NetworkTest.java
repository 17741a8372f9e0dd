package id.siginjai.complaint.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:0:1:aaaa:bbbb:cccc:dddd, 2001:db8:0:1:",
        "2001:DB8:0:1::1, 2001:db8:0:1:",
        "2001:0db8:0000:0001::2, 2001:db8:0:1:",
        "2001:db8::1, 2001:db8:0:0:",
        "fe80::1%eth0, fe80:0:0:0:",
        "::1, 0:0:0:0:",
        "::, 0:0:0:0:",
        "1::2:3:4:5:6:7, 1:0:2:3:",
        "unknown, unknown",
    })
    void isWhatOneHouseholdHasToItself(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }
}
