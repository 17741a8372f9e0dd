package id.siginjai.performance.organisation;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Corrects an official's name or NIP, or records a promotion. */
@ApplicationScoped
class ChangeOfficial {

    private final OfficialRepository officials;
    private final AnnounceOfficials announce;

    ChangeOfficial(OfficialRepository officials, AnnounceOfficials announce) {
        this.officials = officials;
        this.announce = announce;
    }

    @Transactional
    void change(UUID id, OfficialChange content, String ifMatch) {
        var official = officials.findToChange(id).orElseThrow(() -> new NotFound("official.unknown"));
        new EntityVersion(official.version()).require(ifMatch);
        official.take(new Nip(content.nip()), content.name(), content.rank());
        officials.flush();
        announce.announce(official);
    }
}
