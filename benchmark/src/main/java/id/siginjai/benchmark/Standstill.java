package id.siginjai.benchmark;

import id.siginjai.embedded.ServiceProcess;
import id.siginjai.embedded.Stack;
import java.util.List;

/** The stack's services stand still while others are measured: even an idle one polls, and takes of two cores. */
final class Standstill implements AutoCloseable {

    private final List<ServiceProcess> services;

    private Standstill(List<ServiceProcess> services) {
        this.services = services;
    }

    static Standstill of(Stack stack) {
        var standstill = new Standstill(List.of(stack.performance(), stack.complaint()));
        standstill.services.forEach(ServiceProcess::freeze);
        return standstill;
    }

    /** Returns when they serve again. */
    @Override
    public void close() {
        services.forEach(ServiceProcess::thaw);
        services.forEach(ServiceProcess::awaitReady);
    }
}
