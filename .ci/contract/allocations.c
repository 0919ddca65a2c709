// Counts what a program allocates, for allocations.py: preloaded, it tells in the file that ALLOCATIONS names how many bytes
// are held, the most that were held at once, and how many were asked for in all.
#define _GNU_SOURCE
#include <fcntl.h>
#include <malloc.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t), *__libc_realloc(void *, size_t), *__libc_memalign(size_t, size_t);
void __libc_free(void *);

static struct counts { _Atomic long held, most, all; } none, *counts = &none;

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("ALLOCATIONS");
    int file = path ? open(path, O_RDWR) : -1;
    void *room = file < 0 ? MAP_FAILED : mmap(0, sizeof none, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (room != MAP_FAILED) counts = room;
}

static void *taken(void *block) {
    if (!block) return 0;
    long bytes = malloc_usable_size(block), held = (counts->held += bytes), most = counts->most;
    counts->all += bytes;
    while (held > most && !atomic_compare_exchange_weak(&counts->most, &most, held)) {}
    return block;
}

static void given(void *block) { if (block) counts->held -= malloc_usable_size(block); }

void *malloc(size_t bytes) { return taken(__libc_malloc(bytes)); }
void *calloc(size_t count, size_t bytes) { return taken(__libc_calloc(count, bytes)); }
void *realloc(void *block, size_t bytes) { given(block); return taken(__libc_realloc(block, bytes)); }
void *memalign(size_t alignment, size_t bytes) { return taken(__libc_memalign(alignment, bytes)); }
void *aligned_alloc(size_t alignment, size_t bytes) { return memalign(alignment, bytes); }
int posix_memalign(void **block, size_t alignment, size_t bytes) { *block = memalign(alignment, bytes); return *block ? 0 : 12; }
void free(void *block) { given(block); __libc_free(block); }
