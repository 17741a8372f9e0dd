package id.siginjai.performance.agreements;

import static id.siginjai.performance.agreements.SignatureRole.FIRST_PARTY;
import static id.siginjai.performance.agreements.SignatureRole.SECOND_PARTY;
import static id.siginjai.performance.agreements.SignatureRole.WITNESS_CITY_SECRETARY;
import static id.siginjai.performance.agreements.SignatureRole.WITNESS_DEPUTY_MAYOR;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who must sign an agreement: both parties, the deputy mayor and the city secretary. Nobody witnesses an agreement of
 * its own: where the city secretary is a party, the deputy mayor is the only witness.
 */
record RequiredSignatures(Map<SignatureRole, Party> byRole) {

    static RequiredSignatures of(Parties parties, Witnesses witnesses) {
        var byRole = new EnumMap<SignatureRole, Party>(SignatureRole.class);
        byRole.put(FIRST_PARTY, parties.first());
        byRole.put(SECOND_PARTY, parties.second());
        byRole.put(WITNESS_DEPUTY_MAYOR, witnesses.deputyMayor());
        if (!parties.first().holds(Office.CITY_SECRETARY) && !parties.second().holds(Office.CITY_SECRETARY)) {
            byRole.put(WITNESS_CITY_SECRETARY, witnesses.citySecretary());
        }
        return new RequiredSignatures(byRole);
    }

    /** As what the signer may sign, signed or not. */
    List<SignatureRole> rolesOf(Signer signer) {
        return byRole.entrySet().stream()
                .filter(entry -> signer.isThe(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those of the roles in which nobody has signed yet. */
    List<SignatureRole> awaited(Collection<SignatureRole> roles, Collection<SignatureRole> given) {
        return without(given).stream().filter(roles::contains).toList();
    }

    /** What still lacks, in the order of signing. */
    List<SignatureRole> without(Collection<SignatureRole> given) {
        return byRole.keySet().stream().filter(role -> !given.contains(role)).toList();
    }
}
