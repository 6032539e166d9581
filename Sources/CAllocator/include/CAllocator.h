#ifndef CALLOCATOR_H
#define CALLOCATOR_H

/// Has large blocks of memory go back to the system as soon as they are freed.
void callocator_return_large_blocks(void);

#endif
