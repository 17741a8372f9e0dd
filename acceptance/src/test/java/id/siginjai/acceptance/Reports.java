package id.siginjai.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.siginjai.client.complaint.ApiClient;
import id.siginjai.client.complaint.Channel;
import id.siginjai.client.complaint.ComplaintFiling;
import id.siginjai.client.complaint.Demand;
import id.siginjai.client.complaint.DemandOutcome;
import id.siginjai.client.complaint.Reporter;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Reports of residents. */
final class Reports {

    private static final AtomicInteger NEXT_PHONE = new AtomicInteger(1000);

    private Reports() {}

    /** An anonymous one. */
    static ComplaintFiling about(UUID official) {
        return new ComplaintFiling()
                .officialId(official)
                .service("Surat keterangan domisili")
                .demand(new Demand()
                        .outcome(DemandOutcome.PAID)
                        .amountDemanded(100_000L)
                        .amountPaid(50_000L)
                        .officialTariff(0L))
                .incidentDate(LocalDate.of(2025, 6, 20))
                .channel(Channel.IN_PERSON)
                .place("Loket 2")
                .narrative("Petugas meminta uang dalam " + Confidential.NARRATIVE + " agar surat selesai hari itu.");
    }

    static ComplaintFiling about(UUID official, String phone) {
        return about(official).reporter(new Reporter().name("Warga").phone(phone));
    }

    /** The anonymous one, as it goes over the wire. */
    static String json(UUID official) {
        try {
            return ApiClient.createDefaultObjectMapper().writeValueAsString(about(official));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** As a resident writes it, without the country. */
    static String phone() {
        return "0" + Confidential.PHONE + NEXT_PHONE.incrementAndGet();
    }
}
