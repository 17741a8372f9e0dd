package id.siginjai.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Residents who report a levy, known or unknown. */
final class Residents {

    private final Api complaints;
    private final Narrator narrator;

    Residents(Api complaints, Narrator narrator) {
        this.complaints = complaints;
        this.narrator = narrator;
    }

    /**
     * @param phone null for somebody who does not want to be known
     * @return what the reporter is given: the complaint's id, and the receipt
     */
    JsonNode report(String official, String phone) {
        var body = new HashMap<String, Object>(Map.of(
                "officialId", official,
                "service", "Surat keterangan domisili",
                "demand",
                        Map.of("outcome", "PAID", "amountDemanded", 100_000, "amountPaid", 50_000, "officialTariff", 0),
                "incidentDate", "2025-06-20",
                "channel", "IN_PERSON",
                "place", "Loket pelayanan kelurahan",
                "narrative", "Petugas meminta uang agar surat selesai hari itu juga. " + UUID.randomUUID()));
        if (phone != null) body.put("reporter", Map.of("phone", phone));
        var answer = narrator.ok(complaints.post("/complaints", body), 201);
        narrator.expect(answer.get("receipt").asText().matches("\\d{16}"), "a receipt of 16 digits");
        return answer;
    }
}
