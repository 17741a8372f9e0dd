package id.siginjai.performance.rotation;

import id.siginjai.kit.identity.Roles;
import id.siginjai.performance.settings.DeclaresSettings;
import id.siginjai.performance.settings.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What personnel may change of the rules of rotation. */
@ApplicationScoped
class RotationSettings implements DeclaresSettings {

    static final Setting<RotationRules> RULES =
            new Setting<>("rotation", RotationRules.class, RotationRules.INITIAL, Roles.BKPSDMD);

    @Override
    public List<Setting<?>> settings() {
        return List.of(RULES);
    }
}
