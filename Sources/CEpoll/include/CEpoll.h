#pragma once
// Glibc's Swift module map leaves epoll, accept4 and sched_getaffinity out; these declarations bring them in.
#include <sys/epoll.h>

// Accepts a connection whose descriptor neither blocks nor survives exec; otherwise as accept(2).
// sys/socket.h stays out: its types would come to belong to this module instead of Glibc's.
int accept_nonblocking(int listener, void *address, unsigned int *length);

// How many processors the process may run on (sched_getaffinity(2)); 1 if that can't be told.
int usable_processors(void);
