package id.siginjai.acceptance;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the tests have told the city in confidence, so that one of them can look for it where it must not be. */
final class Confidential {

    /** Stands in every narrative. */
    static final String NARRATIVE = "amplop merah jambu";

    /** Every phone number begins so. */
    static final String PHONE = "8127770";

    /** Every e-mail address ends so. */
    static final String EMAIL = "@warga-jambi.example";

    private static final Set<String> RECEIPTS = ConcurrentHashMap.newKeySet();
    private static final Set<String> NUMBERS = ConcurrentHashMap.newKeySet();

    private Confidential() {}

    static void receipt(String receipt) {
        RECEIPTS.add(receipt);
        NUMBERS.add(receipt);
    }

    static void nip(String nip) {
        NUMBERS.add(nip);
    }

    static Set<String> receipts() {
        return RECEIPTS;
    }

    /** Every receipt and NIP so far. */
    static Set<String> numbers() {
        return NUMBERS;
    }
}
