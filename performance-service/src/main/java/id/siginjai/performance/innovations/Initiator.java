package id.siginjai.performance.innovations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose idea it was. Source: PP 38/2017, article 7. */
@Schema(
        description =
                "HEAD_OF_REGION kepala daerah; COUNCIL_MEMBER anggota DPRD; UNIT perangkat daerah; CIVIL_SERVANT ASN; "
                        + "RESIDENT anggota masyarakat")
enum Initiator {
    HEAD_OF_REGION,
    COUNCIL_MEMBER,
    UNIT,
    CIVIL_SERVANT,
    RESIDENT
}
