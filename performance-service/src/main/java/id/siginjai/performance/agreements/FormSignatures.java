package id.siginjai.performance.agreements;

import static id.siginjai.performance.agreements.FormText.escaped;
import static id.siginjai.performance.agreements.SignatureRole.FIRST_PARTY;
import static id.siginjai.performance.agreements.SignatureRole.SECOND_PARTY;
import static id.siginjai.performance.agreements.SignatureRole.WITNESS_CITY_SECRETARY;
import static id.siginjai.performance.agreements.SignatureRole.WITNESS_DEPUTY_MAYOR;
import static java.util.stream.Collectors.toMap;

import id.siginjai.kit.time.CityTime;
import java.util.Map;
import java.util.function.Function;

/** The form's signature block: the parties, and below them the witnesses, each with the time of its signature. */
record FormSignatures(Agreement agreement, RequiredSignatures required) {

    String html(boolean withWitnesses) {
        var block = new StringBuilder("<div class=\"signing\"><table>");
        block.append("<tr><td></td><td>").append(dated()).append("</td></tr>");
        block.append("<tr>")
                .append(cell("PIHAK KEDUA", SECOND_PARTY))
                .append(cell("PIHAK PERTAMA", FIRST_PARTY))
                .append("</tr>");
        if (withWitnesses) {
            block.append("<tr>")
                    .append(cell("SAKSI", WITNESS_DEPUTY_MAYOR))
                    .append(cell("SAKSI", WITNESS_CITY_SECRETARY))
                    .append("</tr>");
        }
        return block.append("</table></div>").toString();
    }

    private String dated() {
        var place = escaped(FormText.place(agreement.seat().cityName()));
        if (!agreement.isSealed()) return place + ", ................................";
        return place + ", " + FormText.day(CityTime.dayOf(agreement.sealedAt()));
    }

    private String cell(String heading, SignatureRole role) {
        var signature = signatures().get(role);
        var party = signature == null ? required.byRole().get(role) : signature.party();
        if (party == null) return "<td></td>";
        var mark = signature == null
                ? "<div class=\"mark open\">belum ditandatangani<br/>&#160;</div>"
                : "<div class=\"mark\">Ditandatangani secara elektronik<br/>%s</div>"
                        .formatted(FormText.moment(signature.signedAt()));
        return "<td><div class=\"role\">%s</div><div>%s</div>%s%s</td>"
                .formatted(heading, escaped(party.title()), mark, name(party));
    }

    private static String name(Party party) {
        if (party.name() == null) return "";
        var nip = party.nip() == null ? "" : "<div>NIP " + escaped(party.nip()) + "</div>";
        return "<div class=\"name\">" + escaped(party.name()) + "</div>" + nip;
    }

    private Map<SignatureRole, Signature> signatures() {
        return agreement.signatures().stream().collect(toMap(Signature::role, Function.identity()));
    }
}
