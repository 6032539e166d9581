#include "CHTMLTree.h"
void asquoted_placeholder(void) {}
