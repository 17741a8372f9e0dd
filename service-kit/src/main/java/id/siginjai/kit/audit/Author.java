package id.siginjai.kit.audit;

import java.util.List;
import java.util.UUID;

/** Who writes, and by what. */
record Author(String actor, String subject, UUID officialId, List<String> roles, String source, String requestId) {

    static Author system(String source, String requestId) {
        return new Author("system", null, null, List.of(), source, requestId);
    }
}
