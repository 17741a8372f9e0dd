package id.siginjai.performance.jobfit;

import id.siginjai.kit.identity.Roles;
import id.siginjai.performance.settings.DeclaresSettings;
import id.siginjai.performance.settings.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class FitSettings implements DeclaresSettings {

    static final Setting<FitRules> JOB_FIT = new Setting<>("job-fit", FitRules.class, FitRules.INITIAL, Roles.BKPSDMD);

    @Override
    public List<Setting<?>> settings() {
        return List.of(JOB_FIT);
    }
}
