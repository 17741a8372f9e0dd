package id.siginjai.complaint.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A service that the city gives its residents. */
@Entity
class PublicService {

    @Id
    private String code;

    private String name;
    private Long officialTariff;
    private String legalBasis;
    private boolean offered;

    @Version
    private long version;

    protected PublicService() {}

    PublicService(String code, PublicServiceRequest content) {
        this.code = code;
        take(content);
    }

    void take(PublicServiceRequest content) {
        name = content.name();
        officialTariff = content.officialTariff();
        legalBasis = content.legalBasis();
        offered = content.offered() == null || content.offered();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Long officialTariff() {
        return officialTariff;
    }

    String legalBasis() {
        return legalBasis;
    }

    boolean offered() {
        return offered;
    }

    long version() {
        return version;
    }
}
