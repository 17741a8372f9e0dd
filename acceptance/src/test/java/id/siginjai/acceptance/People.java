package id.siginjai.acceptance;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import id.siginjai.client.performance.OfficialRegistration;
import id.siginjai.client.performance.OfficialRegistrationPosition;
import id.siginjai.client.performance.PositionLevel;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Officials to be registered. A post of the level STAFF may have many holders, so they all share one. */
final class People {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private People() {}

    static OfficialRegistration somebody() {
        return named("Pelaksana " + NEXT.incrementAndGet());
    }

    static OfficialRegistration named(String name) {
        return new OfficialRegistration()
                .nip(nip())
                .name(name)
                .rank("II/c")
                .since(LocalDate.of(2023, 2, 1))
                .position(new OfficialRegistrationPosition()
                        .title("Pelaksana Pelayanan")
                        .level(PositionLevel.STAFF)
                        .unitCode("15.71.11.1006"));
    }

    /** One for each day of birth: the seeded officials have other serial numbers. */
    static String nip() {
        var born = LocalDate.of(1970, 1, 1).plusDays(NEXT.incrementAndGet());
        var nip = born.format(BASIC_ISO_DATE) + "201501" + "1" + "907";
        Confidential.nip(nip);
        return nip;
    }
}
