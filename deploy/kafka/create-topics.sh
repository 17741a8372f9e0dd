#!/bin/bash
# The topics of asyncapi.yaml; the broker never makes one by itself. Safe to run again.
set -euo pipefail
broker=$1
ninety_days=7776000000

create() {
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$broker" --create --if-not-exists \
        --topic "$1" --partitions "$2" --replication-factor 1 --config "$3"
}

create siginjai.pungli 4 cleanup.policy=delete
create siginjai.officials 4 cleanup.policy=compact
create siginjai.rotations 4 cleanup.policy=delete

# Parked records wait for a person, so they are kept longer than the rest.
create siginjai.pungli.dlq 1 "retention.ms=$ninety_days"
create siginjai.officials.dlq 1 "retention.ms=$ninety_days"
create siginjai.rotations.dlq 1 "retention.ms=$ninety_days"
