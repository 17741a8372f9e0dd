#!/bin/bash
# A database and a role for each service, made when the volume is new. A role may connect to its own database only.
set -euo pipefail

create() {
    psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres -v name="$1" -v password="$2" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
SQL
}

create performance "$PERFORMANCE_DB_PASSWORD"
create complaint "$COMPLAINT_DB_PASSWORD"
