package id.siginjai.complaint.triage;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ComplaintAccessLog implements PanacheRepository<ComplaintAccess> {}
