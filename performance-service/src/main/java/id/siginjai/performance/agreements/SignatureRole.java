package id.siginjai.performance.agreements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what somebody signs: the parties and the witnesses of the ceremony of 25 June 2025. */
@Schema(
        description = "FIRST_PARTY who promises; SECOND_PARTY the superior; WITNESS_DEPUTY_MAYOR and "
                + "WITNESS_CITY_SECRETARY the witnesses")
enum SignatureRole {
    FIRST_PARTY,
    SECOND_PARTY,
    WITNESS_DEPUTY_MAYOR,
    WITNESS_CITY_SECRETARY
}
