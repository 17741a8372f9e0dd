package id.siginjai.kit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The city's civil time: Western Indonesian Time (WIB), UTC+7 all year. Instants are stored and shown in UTC. */
public final class CityTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private CityTime() {}

    /** The calendar day that residents and officials read on the wall at this instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
