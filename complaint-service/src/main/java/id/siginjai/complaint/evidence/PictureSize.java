package id.siginjai.complaint.evidence;

/** How large a picture may be when it is shown: a few bytes can ask for gigabytes of whoever opens them. */
final class PictureSize {

    /** Twice what the cameras of telephones make today. */
    private static final long MOST_PIXELS = 200_000_000;

    private PictureSize() {}

    /** @throws NotEvidence when it is empty or too large */
    static void check(long width, long height) {
        if (width <= 0 || height <= 0 || width > MOST_PIXELS / height) throw new NotEvidence();
    }
}
