package id.siginjai.embedded;

/** What a newcomer sees when the stack is up. */
final class Welcome {

    private Welcome() {}

    static String text(Stack stack) {
        var performance = stack.performance().baseUri();
        var complaint = stack.complaint().baseUri();
        return """

                performance-service  %1$s  (API: %1$s/q/swagger-ui)
                complaint-service    %2$s  (API: %2$s/q/swagger-ui)
                Keycloak             %3$s

                Sandbox users, each with its name as password: walikota, wakil-walikota, sekda, bkpsdmd, organisasi,
                bappeda, asesor, inspektorat, inspektorat-2, inspektorat-lead, kadis, camat, lurah.

                Try, in another shell:
                  curl '%1$s/api/v1/units?limit=3'
                  curl '%2$s/api/v1/officials?q=lurah&limit=3'
                  curl -H "Authorization: Bearer $(./siginjai token bkpsdmd)" '%1$s/api/v1/rotations'
                """.formatted(performance, complaint, stack.keycloak().issuer());
    }
}
