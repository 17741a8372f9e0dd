#!/bin/bash
# A database and two roles for each service, made when the volume is new. <name>_owner makes and migrates the tables;
# <name>, as which the service works, has their rows and nothing else. A role may connect to its own database only.
set -euo pipefail

create() {
    psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres \
        -v name="$1" -v owner="$1_owner" -v password="$2" -v owner_password="$3" <<'SQL'
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password';
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"owner";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"name" TO :"name";
\connect :"name"
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO :"name";
SQL
}

create performance "$PERFORMANCE_DB_PASSWORD" "$PERFORMANCE_DB_OWNER_PASSWORD"
create complaint "$COMPLAINT_DB_PASSWORD" "$COMPLAINT_DB_OWNER_PASSWORD"
