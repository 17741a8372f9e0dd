package id.siginjai.embedded;

/** What a newcomer sees when the stack is up. */
final class Welcome {

    /** The head of Kelurahan Bakung Jaya in the sample city. */
    private static final String LURAH = "0197a2e1-da80-7208-ac29-a531da10b6d4";

    private static final String NARRATIVE = "Petugas meminta uang untuk surat keterangan.";

    private Welcome() {}

    static String text(Stack stack) {
        var performance = stack.performance().baseUri();
        var complaint = stack.complaint().baseUri();
        return """

                performance-service  %1$s  (API: %1$s/q/swagger-ui)
                complaint-service    %2$s  (API: %2$s/q/swagger-ui)
                Keycloak             %3$s

                Sandbox users, each with its name as password: walikota, wakil-walikota, sekda, bkpsdmd, organisasi,
                bappeda, asesor, asesor-2 to asesor-5, inspektorat, inspektorat-2, inspektorat-lead, kadis, camat, lurah.

                Try, in another shell:
                  curl '%2$s/api/v1/officials?q=lurah&limit=3'
                  curl -H 'Content-Type: application/json' -d '{"officialId": "%4$s", "narrative": "%5$s"}' '%2$s/api/v1/complaints'
                  curl -H "Authorization: Bearer $(./siginjai token bkpsdmd)" '%1$s/api/v1/rotations'
                """.formatted(performance, complaint, stack.keycloak().issuer(), LURAH, NARRATIVE);
    }
}
