package id.siginjai.kit.http;

import id.siginjai.kit.problem.PreconditionFailed;
import id.siginjai.kit.problem.PreconditionRequired;
import java.util.Arrays;

/** The version of a mutable resource as an ETag, and its check against If-Match (RFC 9110, 13.1.1). */
public record EntityVersion(long number) {

    public String etag() {
        return "\"" + number + "\"";
    }

    /**
     * @param ifMatch the request's header, null without one
     * @throws PreconditionRequired without it: two clerks who change the same thing must not overwrite each other
     * @throws PreconditionFailed when the client has read another version
     */
    public void require(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired("problem.precondition-required.detail");
        }
        var matches = Arrays.stream(ifMatch.split(",")).map(String::strip).anyMatch(this::isNamedBy);
        if (!matches) throw new PreconditionFailed("problem.precondition-failed.detail");
    }

    /** Weak tags never match: If-Match compares strongly. */
    private boolean isNamedBy(String tag) {
        return tag.equals("*") || tag.equals(etag());
    }
}
