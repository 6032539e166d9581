// What HTMLTree needs of libxml2, without its headers: they pull in the system's ICU, which clashes
// with Foundation's.
#ifndef ASQUOTED_CHTMLTREE_H
#define ASQUOTED_CHTMLTREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A parsed page, freed with `chtmltree_free`.
typedef struct chtmltree_document chtmltree_document;

/// How a parse ended.
typedef enum {
  /// The whole page is in the tree.
  chtmltree_complete = 0,
  /// Elements nest deeper than was allowed, or than libxml2 can; the tree is cut off there.
  chtmltree_too_deep = 1,
  /// libxml2 gave up before the end: a limit of its own, or no memory.
  chtmltree_stopped = 2,
} chtmltree_outcome;

typedef enum {
  chtmltree_element = 0,
  chtmltree_text = 1,
  chtmltree_comment = 2,
} chtmltree_kind;

/// A node that a walk has come to. The pointer is good for as long as the document.
typedef struct {
  chtmltree_kind kind;
  /// The number of elements above.
  int32_t depth;
  /// The line on which the node starts, from 1.
  int32_t line;
  /// An element's name; the content of text and comments. Never null.
  const char *bytes;
  size_t count;
} chtmltree_node;

typedef struct {
  const char *name;
  size_t name_count;
  const char *value;
  size_t value_count;
} chtmltree_attribute;

/// A place in a walk through a document in document order.
typedef struct {
  const void *next;
  const void *attributes;
  int32_t depth;
} chtmltree_cursor;

/// Parses a page of valid UTF-8 without NUL. Never null but for want of memory.
chtmltree_document *chtmltree_parse(const char *bytes, int32_t count, int32_t maximum_depth);
void chtmltree_free(chtmltree_document *document);

chtmltree_outcome chtmltree_get_outcome(const chtmltree_document *document);
/// The number of elements nested in each other, up to where the parse ended.
int32_t chtmltree_depth(const chtmltree_document *document);
/// The number of errors in the page's HTML that libxml2 told of.
int64_t chtmltree_error_count(const chtmltree_document *document);
/// What libxml2 said when it gave up, or an empty string.
const char *chtmltree_stop_message(const chtmltree_document *document);

chtmltree_cursor chtmltree_start(const chtmltree_document *document);
/// Steps to the next node; false behind the last.
bool chtmltree_next(chtmltree_cursor *cursor, chtmltree_node *node);
/// Steps to the next attribute of the element that `chtmltree_next` gave; false behind the last.
bool chtmltree_next_attribute(chtmltree_cursor *cursor, chtmltree_attribute *attribute);

/// Converts a page to UTF-8 with the system's iconv, what can't be converted to U+FFFD. Null if
/// iconv does not know the encoding, or for want of memory; else to be freed with
/// `chtmltree_free_bytes`.
char *chtmltree_convert(
  const char *encoding, const char *bytes, size_t count, size_t *converted_count,
  int64_t *replacements);
void chtmltree_free_bytes(char *bytes);

bool chtmltree_has_nul(const char *bytes, size_t count);

#endif
