package id.siginjai.performance.dashboard;

import id.siginjai.kit.seal.Seal;

/** What is sent, as it is sent. */
record Representation(String type, String text) {

    private static final int DIGITS = 32;

    /** Of the content, so it changes when and only when that does; weak, since it may travel compressed. */
    String etag() {
        return "W/\"" + Seal.sha256(type + '\n' + text).substring(0, DIGITS) + '"';
    }
}
