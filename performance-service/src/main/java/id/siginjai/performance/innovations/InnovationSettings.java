package id.siginjai.performance.innovations;

import id.siginjai.kit.identity.Roles;
import id.siginjai.performance.settings.DeclaresSettings;
import id.siginjai.performance.settings.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class InnovationSettings implements DeclaresSettings {

    static final Setting<MaturityRules> MATURITY =
            new Setting<>("innovation-maturity", MaturityRules.class, MaturityRules.INITIAL, Roles.BAPPEDA);

    static final Setting<ObligationRules> OBLIGATION =
            new Setting<>("innovation-obligation", ObligationRules.class, ObligationRules.INITIAL, Roles.BAPPEDA);

    static final Setting<SimilarityRules> SIMILARITY =
            new Setting<>("innovation-similarity", SimilarityRules.class, SimilarityRules.INITIAL, Roles.BAPPEDA);

    @Override
    public List<Setting<?>> settings() {
        return List.of(MATURITY, OBLIGATION, SIMILARITY);
    }
}
