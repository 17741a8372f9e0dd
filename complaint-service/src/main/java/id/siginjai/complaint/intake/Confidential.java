package id.siginjai.complaint.intake;

/** What a complaint tells in confidence; kept as one ciphertext. */
record Confidential(String narrative, String place, String accusedDescription, Reporter reporter) {

    /** Of a complaint whose reporter had it deleted. */
    static final Confidential NOTHING = new Confidential(null, null, null, null);

    static Confidential of(FileComplaintRequest request) {
        return new Confidential(request.narrative(), request.place(), request.accusedDescription(), request.reporter());
    }

    /** Without a word of it: a log may hold it. */
    @Override
    public String toString() {
        return "Confidential";
    }
}
