package id.siginjai.complaint.tracking;

import id.siginjai.complaint.intake.Complaints;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whoever holds a receipt is the reporter: it is the only credential, and there is no other way to the complaint. */
@ApplicationScoped
class ReceiptHolder {

    private final Complaints complaints;

    ReceiptHolder(Complaints complaints) {
        this.complaints = complaints;
    }

    /**
     * The complaint that the receipt was given for.
     *
     * @param receipt as the client sent it; null where it sent none
     * @throws NotFound the same for any receipt that was never given, however near it is to one that was
     */
    UUID complaint(String receipt) {
        if (receipt == null || receipt.isBlank()) throw new Invalid("Receipt", "receipt.missing");
        return complaints.byReceipt(receipt).orElseThrow(() -> new NotFound("problem.not-found.detail"));
    }
}
