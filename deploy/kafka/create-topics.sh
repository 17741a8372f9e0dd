#!/bin/bash
# The topics of asyncapi.yaml; the broker never makes one by itself. Safe to run again.
set -euo pipefail
broker=$1

create() {
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$broker" --create --if-not-exists \
        --topic "$1" --partitions "$2" --replication-factor 1 --config "cleanup.policy=$3"
}

create siginjai.pungli 4 delete
create siginjai.officials 4 compact
create siginjai.rotations 4 delete
create siginjai.pungli.dlq 1 delete
create siginjai.officials.dlq 1 delete
create siginjai.rotations.dlq 1 delete
