#pragma once
// Glibc's Swift module map leaves epoll and accept4 out; these declarations bring them in.
#include <sys/epoll.h>

// Accepts a connection whose descriptor neither blocks nor survives exec; otherwise as accept(2).
// sys/socket.h stays out: its types would come to belong to this module instead of Glibc's.
int accept_nonblocking(int listener, void *address, unsigned int *length);
