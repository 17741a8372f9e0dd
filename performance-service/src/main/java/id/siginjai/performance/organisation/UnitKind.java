package id.siginjai.performance.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of unit (perangkat daerah, wilayah, layanan) it is. */
@Schema(
        description =
                "CITY the root; SECRETARIAT sekretariat; INSPECTORATE inspektorat; AGENCY badan; DEPARTMENT dinas; "
                        + "KECAMATAN; KELURAHAN; HOSPITAL rumah sakit; HEALTH_CENTRE puskesmas")
public enum UnitKind {
    CITY,
    SECRETARIAT,
    INSPECTORATE,
    AGENCY,
    DEPARTMENT,
    KECAMATAN,
    KELURAHAN,
    HOSPITAL,
    HEALTH_CENTRE
}
