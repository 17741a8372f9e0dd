package id.siginjai.performance.agreements;

import id.siginjai.kit.seal.Seal;

/**
 * Holds the seal of an agreement against what is there now. The content is made again from the rows, and the copy that
 * was kept is hashed again: neither can be altered without the other telling.
 *
 * @param intact the agreement is what was signed
 * @param recordMatches the rows make the content that was sealed
 * @param copyMatches the copy kept is the content that was sealed
 */
record SealCheck(boolean intact, boolean recordMatches, boolean copyMatches) {

    /** @param keptCopy null where it is gone */
    static SealCheck of(String sha256, Object contentNow, String keptCopy) {
        var recordMatches = Seal.of(contentNow).sha256().equals(sha256);
        var copyMatches = keptCopy != null && Seal.sha256(keptCopy).equals(sha256);
        return new SealCheck(recordMatches && copyMatches, recordMatches, copyMatches);
    }
}
