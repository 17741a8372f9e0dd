package id.siginjai.complaint.deadlines;

/** The calendar is another one. Fired inside the transaction. */
record HolidaysChanged() {}
