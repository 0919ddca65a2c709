#define _GNU_SOURCE
#include "CEpoll.h"

#include <sched.h>
#include <sys/socket.h>

int accept_nonblocking(int listener, void *address, unsigned int *length) {
    return accept4(listener, address, length, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

int usable_processors(void) {
    cpu_set_t set;
    return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
}
