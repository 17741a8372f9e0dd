package id.siginjai.performance.agreements;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is sealed of an agreement: everything that was signed and by whom, made of its rows alone, so that it can be made
 * again. Decimal numbers are texts: canonical JSON would round some. Never change what a format means; add another.
 */
record SealedContent(
        int format,
        UUID id,
        String number,
        int year,
        int revision,
        UUID amends,
        AmendmentReason reason,
        String note,
        Seat post,
        Signatory firstParty,
        Signatory secondParty,
        List<Objective> objectives,
        List<Content.Programme> programmes,
        List<Signed> signatures,
        Instant submittedAt) {

    record Signatory(UUID officialId, Office office, String name, String nip, String rank, String title) {
        static Signatory of(Party party) {
            return new Signatory(
                    party.officialId(), party.office(), party.name(), party.nip(), party.rank(), party.title());
        }
    }

    record Objective(String statement, List<Indicator> indicators) {}

    record Indicator(
            UUID id,
            UUID key,
            String name,
            String unit,
            String target,
            Polarity polarity,
            String weight,
            String baseline,
            String justification) {

        static Indicator of(id.siginjai.performance.agreements.Indicator indicator) {
            var content = indicator.content();
            return new Indicator(
                    indicator.id(),
                    content.key(),
                    content.name(),
                    content.measure(),
                    text(content.target()),
                    content.polarity(),
                    text(content.weight()),
                    text(indicator.baseline()),
                    content.justification());
        }
    }

    record Signed(SignatureRole role, Signatory by, Instant at, UUID ceremonyId) {}

    static SealedContent of(Agreement agreement) {
        return new SealedContent(
                1,
                agreement.id(),
                agreement.number(),
                agreement.year(),
                agreement.revision(),
                agreement.amends(),
                agreement.reason(),
                agreement.note(),
                agreement.seat(),
                Signatory.of(agreement.parties().first()),
                Signatory.of(agreement.parties().second()),
                agreement.objectives().stream()
                        .map(objective -> new Objective(
                                objective.statement(),
                                objective.indicators().stream()
                                        .map(Indicator::of)
                                        .toList()))
                        .toList(),
                agreement.content().programmes(),
                agreement.signatures().stream()
                        .map(signature -> new Signed(
                                signature.role(),
                                Signatory.of(signature.party()),
                                signature.signedAt(),
                                signature.ceremonyId()))
                        .toList(),
                agreement.submittedAt());
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
