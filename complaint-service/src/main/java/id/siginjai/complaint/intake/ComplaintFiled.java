package id.siginjai.complaint.intake;

/** A complaint was filed. Fired inside its transaction. */
record ComplaintFiled(Channel channel) {}
