package id.siginjai.complaint.abuse;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The part of an address that one household or phone has to itself: all of an IPv4 address, the first 64 bits of an IPv6
 * one, whose owner may use any of the rest (RFC 6177).
 */
final class Network {

    private static final Pattern ZONE = Pattern.compile("%.*$");
    private static final int GROUPS = 8;
    private static final int GROUPS_OF_THE_NETWORK = 4;

    private Network() {}

    /** @param address as the HTTP server tells it; what is no address stands for itself */
    static String of(String address) {
        if (!address.contains(":")) return address;
        var groups = ZONE.matcher(address).replaceFirst("");
        var gap = groups.indexOf("::");
        var head = split(gap < 0 ? groups : groups.substring(0, gap));
        var tail = gap < 0 ? new String[0] : split(groups.substring(gap + 2));
        var network = new StringBuilder();
        for (var i = 0; i < GROUPS_OF_THE_NETWORK; i++) {
            var fromTheEnd = i - (GROUPS - tail.length);
            var group = i < head.length ? head[i] : fromTheEnd >= 0 ? tail[fromTheEnd] : "0";
            network.append(group.replaceFirst("^0+(?=.)", "").toLowerCase(Locale.ROOT))
                    .append(':');
        }
        return network.toString();
    }

    private static String[] split(String groups) {
        return groups.isEmpty() ? new String[0] : groups.split(":");
    }
}
