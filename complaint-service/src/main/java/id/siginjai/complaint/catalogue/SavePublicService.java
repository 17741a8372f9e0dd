package id.siginjai.complaint.catalogue;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.problem.PreconditionFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Puts a service into the catalogue, or gives it new content. */
@ApplicationScoped
class SavePublicService {

    private final PublicServiceRepository services;

    SavePublicService(PublicServiceRepository services) {
        this.services = services;
    }

    record Saved(PublicService service, boolean created) {}

    /** @param ifMatch needed where the service exists */
    @Transactional
    Saved save(String code, PublicServiceRequest content, String ifMatch) {
        return services.findToChange(code)
                .map(service -> change(service, content, ifMatch))
                .orElseGet(() -> create(code, content, ifMatch));
    }

    private Saved create(String code, PublicServiceRequest content, String ifMatch) {
        if (ifMatch != null) throw new PreconditionFailed("problem.precondition-failed.detail");
        var service = new PublicService(code, content);
        services.persistAndFlush(service);
        return new Saved(service, true);
    }

    private Saved change(PublicService service, PublicServiceRequest content, String ifMatch) {
        new EntityVersion(service.version()).require(ifMatch);
        service.take(content);
        services.flush();
        return new Saved(service, false);
    }
}
