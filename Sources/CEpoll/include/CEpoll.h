#pragma once
// Glibc's Swift module map leaves epoll out; these headers bring it in.
#include <sys/epoll.h>
#include <sys/eventfd.h>
