package id.siginjai.performance.settings;

import id.siginjai.kit.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.stream.IntStream;

/** A feature's settings: one a test, so that tests don't meet. */
@ApplicationScoped
class TestSettings implements DeclaresSettings {

    /** Two shares that add up to 100. */
    record Shares(
            @Min(0) @Max(100) int first, @Min(0) @Max(100) int second) implements Checked {

        @Override
        public void check() {
            if (first + second != 100) throw new Invalid("value.second", "position.unknown");
        }
    }

    static Setting<Shares> shares(int number) {
        return new Setting<>("shares-" + number, Shares.class, new Shares(60, 40), "organisasi");
    }

    @Override
    public List<Setting<?>> settings() {
        return IntStream.range(0, 10).<Setting<?>>mapToObj(TestSettings::shares).toList();
    }
}
