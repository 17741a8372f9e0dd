package id.siginjai.performance.innovations;

import java.util.UUID;

/** An earlier innovation that resembles another one, and how much: 0 to 1. */
record Similar(UUID id, double likeness) {}
