package id.siginjai.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceTest {

    private static final Pattern CHANNEL = Pattern.compile("mp\\.messaging\\.incoming\\.(\\w+)\\.connector");

    @ParameterizedTest
    @EnumSource(Service.class)
    void itsChannelsAreThoseThatItIsConfiguredWith(Service service) throws IOException {
        var settings = Files.readString(
                Project.root().resolve(service.module()).resolve("src/main/resources/application.properties"));
        assertThat(CHANNEL.matcher(settings)
                        .results()
                        .map(found -> found.group(1).toUpperCase(Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(service.channels());
    }
}
