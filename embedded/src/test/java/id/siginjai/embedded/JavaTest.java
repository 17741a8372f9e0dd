package id.siginjai.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JavaTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceThatRanOutOfMemoryEndsAndDoesNotLinger(Service service) {
        var java = Java.forServices();
        var command = new ArrayList<>(List.of(java.executable()));
        command.addAll(java.options(service));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Greedy.class.getName()));

        var greedy = Child.start(command, Map.of(), directory.resolve("greedy.log"));

        try {
            assertThat(Http.until(() -> !greedy.isAlive(), Duration.ofSeconds(30)))
                    .isTrue();
        } finally {
            greedy.kill();
        }
    }

    /** One thread of it wants more than there is; another goes on. */
    static final class Greedy {

        private Greedy() {}

        public static void main(String[] args) throws InterruptedException {
            new Thread(() -> System.out.println(new byte[Integer.MAX_VALUE / 2].length)).start();
            new CountDownLatch(1).await();
        }
    }
}
