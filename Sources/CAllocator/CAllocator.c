#include "CAllocator.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void callocator_return_large_blocks(void) {
#ifdef __GLIBC__
    // By itself glibc takes each large block that is freed for a sign that others like it will come, and
    // keeps those: of a page with very many quotations that held a fifth more than the page needs.
    mallopt(M_MMAP_THRESHOLD, 4 << 20);
#endif
}
