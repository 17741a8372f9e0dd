package id.siginjai.performance.agreements;

import static id.siginjai.performance.agreements.SignatureRole.FIRST_PARTY;
import static id.siginjai.performance.agreements.SignatureRole.SECOND_PARTY;
import static id.siginjai.performance.agreements.SignatureRole.WITNESS_CITY_SECRETARY;
import static id.siginjai.performance.agreements.SignatureRole.WITNESS_DEPUTY_MAYOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequiredSignaturesTest {

    private static final Party MAYOR = Party.elected(Office.MAYOR, null, "Kota Jambi");
    private static final Party DEPUTY = Party.elected(Office.DEPUTY_MAYOR, null, "Kota Jambi");
    private static final Party SECRETARY = official().holding(Office.CITY_SECRETARY);
    private static final Witnesses WITNESSES = new Witnesses(DEPUTY, SECRETARY);
    private static final Party HEAD = official();

    @Test
    void areThoseOfBothPartiesAndBothWitnesses() {
        var required = between(HEAD, MAYOR);

        assertThat(required.without(List.of()))
                .containsExactly(FIRST_PARTY, SECOND_PARTY, WITNESS_DEPUTY_MAYOR, WITNESS_CITY_SECRETARY);
        assertThat(required.without(List.of(WITNESS_DEPUTY_MAYOR, FIRST_PARTY)))
                .containsExactly(SECOND_PARTY, WITNESS_CITY_SECRETARY);
    }

    @Test
    void nobodyWitnessesAnAgreementOfItsOwn() {
        assertThat(between(SECRETARY, MAYOR).byRole().keySet())
                .containsExactly(FIRST_PARTY, SECOND_PARTY, WITNESS_DEPUTY_MAYOR);
        assertThat(between(HEAD, SECRETARY).byRole().keySet())
                .containsExactly(FIRST_PARTY, SECOND_PARTY, WITNESS_DEPUTY_MAYOR);
    }

    @Test
    void areGivenByWhomTheTokenSpeaksFor() {
        var required = between(HEAD, MAYOR);

        assertThat(required.rolesOf(signer(HEAD.officialId()))).containsExactly(FIRST_PARTY);
        assertThat(required.rolesOf(signer(null, Office.MAYOR))).containsExactly(SECOND_PARTY);
        assertThat(required.rolesOf(signer(null, Office.DEPUTY_MAYOR))).containsExactly(WITNESS_DEPUTY_MAYOR);
        assertThat(required.rolesOf(signer(null, Office.CITY_SECRETARY))).containsExactly(WITNESS_CITY_SECRETARY);
        assertThat(required.rolesOf(signer(SECRETARY.officialId()))).containsExactly(WITNESS_CITY_SECRETARY);
        assertThat(required.rolesOf(signer(UUID.randomUUID()))).isEmpty();
        assertThat(required.rolesOf(signer(null))).isEmpty();
    }

    @Test
    void theCitySecretarysOwnAgreementIsSignedByTheOffice() {
        assertThat(between(SECRETARY, MAYOR).rolesOf(signer(null, Office.CITY_SECRETARY)))
                .containsExactly(FIRST_PARTY);
    }

    @Test
    void areAwaitedWhereNobodyHasSignedYet() {
        var required = between(HEAD, MAYOR);

        assertThat(required.awaited(List.of(FIRST_PARTY, SECOND_PARTY), List.of(FIRST_PARTY)))
                .containsExactly(SECOND_PARTY);
        assertThat(required.awaited(List.of(FIRST_PARTY), List.of(FIRST_PARTY))).isEmpty();
    }

    private static RequiredSignatures between(Party first, Party second) {
        return RequiredSignatures.of(new Parties(first, second), WITNESSES);
    }

    private static Signer signer(UUID official, Office... offices) {
        return new Signer(Set.of(offices), official);
    }

    private static Party official() {
        return new Party(UUID.randomUUID(), null, "Pejabat Uji", "198503172010011007", "IV/c", "Kepala Dinas");
    }
}
