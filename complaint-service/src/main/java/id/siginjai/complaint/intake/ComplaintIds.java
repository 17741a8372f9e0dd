package id.siginjai.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ids of complaints: random, since an id must not tell when it was filed. */
@ApplicationScoped
class ComplaintIds {

    UUID next() {
        return UUID.randomUUID();
    }
}
