package id.siginjai.performance.agreements;

import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An office that signs as itself, whoever holds it: the two elected ones, and the city secretary. */
@Schema(description = "MAYOR wali kota; DEPUTY_MAYOR wakil wali kota; CITY_SECRETARY sekretaris daerah")
enum Office {
    MAYOR(WALIKOTA),
    DEPUTY_MAYOR(WAKIL_WALIKOTA),
    CITY_SECRETARY(SEKDA);

    private final String role;

    Office(String role) {
        this.role = role;
    }

    /** The role whose token speaks for the office. */
    String role() {
        return role;
    }

    /** As it stands below a signature in that city. */
    String titleIn(String city) {
        return switch (this) {
            case MAYOR -> "Wali " + city;
            case DEPUTY_MAYOR -> "Wakil Wali " + city;
            case CITY_SECRETARY -> "Sekretaris Daerah " + city;
        };
    }
}
