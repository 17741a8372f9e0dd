package id.siginjai.performance.innovations;

import id.siginjai.kit.http.EntityVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Judges a proposal by the five criteria. */
@ApplicationScoped
class VerifyInnovation {

    private final InnovationRepository innovations;
    private final InnovationAccess access;

    VerifyInnovation(InnovationRepository innovations, InnovationAccess access) {
        this.innovations = innovations;
        this.access = access;
    }

    /** @param ifMatch may be null; else what the verifier read must be what is judged */
    @Transactional
    void verify(UUID id, VerificationRequest request, String ifMatch) {
        var judgements = request.complete();
        var innovation = innovations.requireToChange(id);
        innovation.requireVerifiable();
        if (ifMatch != null) new EntityVersion(innovation.version()).require(ifMatch);
        innovation.verify(judgements, access.author());
        innovations.flush();
    }
}
