package id.siginjai.complaint.directory;

import java.sql.SQLException;

/** The database did not answer what the directory asked. */
class DirectoryFailure extends RuntimeException {

    DirectoryFailure(SQLException cause) {
        super("the directory cannot be read", cause);
    }
}
