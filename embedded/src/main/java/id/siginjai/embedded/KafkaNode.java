package id.siginjai.embedded;

import java.io.IOException;

/** The main class of the broker's process: Kafka's own, and an end when its parent is gone. */
final class KafkaNode {

    private KafkaNode() {}

    /** @param args the properties file */
    public static void main(String[] args) {
        var watch = new Thread(KafkaNode::endWithParent, "end-with-parent");
        watch.setDaemon(true);
        watch.start();
        kafka.Kafka.main(args);
    }

    /** The parent holds the other end of standard input for as long as it lives, however it ends. */
    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) continue;
        } catch (IOException e) {
            System.err.println("standard input is gone: " + e.getMessage());
        }
        System.exit(0);
    }
}
