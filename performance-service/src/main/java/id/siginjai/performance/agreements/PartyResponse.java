package id.siginjai.performance.agreements;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who signs, as it stands below the signature. */
@Schema(name = "AgreementParty")
record PartyResponse(
        @Schema(description = "Absent for an elected office")
        UUID officialId,

        @Schema(description = "There for an office that signs as itself")
        Office office,

        @Schema(description = "Absent where nobody told the name of who was elected", examples = "Siti Rahmawati")
        String name,

        @Schema(description = "Absent for an elected office", examples = "198503172010011007")
        String nip,

        @Schema(required = true, examples = "Lurah Bakung Jaya")
        String title) {

    static PartyResponse of(Party party) {
        return new PartyResponse(party.officialId(), party.office(), party.name(), party.nip(), party.title());
    }

    /** Without the NIP and the name, which no log may hold. */
    @Override
    public String toString() {
        return "PartyResponse[" + title + "]";
    }
}
