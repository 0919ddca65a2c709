#define _GNU_SOURCE
#include "CEpoll.h"

#include <sys/socket.h>

int accept_nonblocking(int listener, void *address, unsigned int *length) {
    return accept4(listener, address, length, SOCK_NONBLOCK | SOCK_CLOEXEC);
}
