package id.siginjai.performance.inspections;

import id.siginjai.kit.identity.Roles;
import id.siginjai.performance.settings.DeclaresSettings;
import id.siginjai.performance.settings.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class InspectionSettings implements DeclaresSettings {

    static final Setting<OfficeHours> OFFICE_HOURS =
            new Setting<>("office-hours", OfficeHours.class, OfficeHours.DEFAULT, Roles.BKPSDMD);

    @Override
    public List<Setting<?>> settings() {
        return List.of(OFFICE_HOURS);
    }
}
