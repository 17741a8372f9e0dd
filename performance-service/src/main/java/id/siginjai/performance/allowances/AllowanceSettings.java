package id.siginjai.performance.allowances;

import id.siginjai.kit.identity.Roles;
import id.siginjai.performance.settings.DeclaresSettings;
import id.siginjai.performance.settings.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class AllowanceSettings implements DeclaresSettings {

    static final Setting<AllowancePolicy> POLICY =
            new Setting<>("allowance-policy", AllowancePolicy.class, AllowancePolicy.DEFAULT, Roles.BKPSDMD);

    @Override
    public List<Setting<?>> settings() {
        return List.of(POLICY);
    }
}
