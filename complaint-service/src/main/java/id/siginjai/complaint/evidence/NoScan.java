package id.siginjai.complaint.evidence;

import java.io.OutputStream;

/** Where no scanner is configured. */
class NoScan implements MalwareScan, MalwareScan.Scan {

    @Override
    public Scan begin() {
        return this;
    }

    @Override
    public OutputStream content() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public boolean isClean() {
        return true;
    }

    @Override
    public void close() {
        // there is nothing to end
    }
}
