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

/// What is called while a page is read, in document order; no pointer is good any longer than its
/// call. libxml2 builds no tree, which would hold each page a second time.
typedef struct {
  /// Given back with each call.
  void *context;
  /// An element starts, on a line from 1.
  void (*start)(void *context, const char *name, size_t count, int32_t line);
  /// The element that has just started has an attribute; neither pointer is null.
  void (*attribute)(
    void *context, const char *name, size_t name_count, const char *value, size_t value_count);
  void (*end)(void *context);
  /// Text that starts on a line, or goes on from the call before, if the line is 0.
  void (*text)(void *context, const char *bytes, size_t count, int32_t line);
  void (*comment)(void *context, const char *bytes, size_t count, int32_t line);
} chtmltree_events;

/// Parses a page of valid UTF-8 without NUL. Never null but for want of memory.
chtmltree_document *chtmltree_parse(
  const char *bytes, int32_t count, int32_t maximum_depth, const chtmltree_events *events);
void chtmltree_free(chtmltree_document *document);

chtmltree_outcome chtmltree_get_outcome(const chtmltree_document *document);
/// The number of elements nested in each other, up to where the parse ended.
int32_t chtmltree_depth(const chtmltree_document *document);
/// The number of errors in the page's HTML that libxml2 told of.
int64_t chtmltree_error_count(const chtmltree_document *document);
/// What libxml2 said when it gave up, or an empty string.
const char *chtmltree_stop_message(const chtmltree_document *document);

/// A character of a page that is not for iconv.
typedef struct {
  /// Where its bytes stand.
  size_t at;
  /// How many they are.
  uint32_t length;
  /// What they stand for: UTF-8, the first byte lowest, zeros behind.
  uint32_t text;
} chtmltree_exception;

/// Converts a page to UTF-8 with the system's iconv, but for `exceptions`, which are in order; what
/// can't be converted to U+FFFD; a byte 0x80 that starts no character to `for_80` (at most three bytes of UTF-8) unless that is null. Null if
/// iconv does not know the encoding, or for want of memory; else to be freed with
/// `chtmltree_free_bytes`.
char *chtmltree_convert(
  const char *encoding, const char *bytes, size_t count, const chtmltree_exception *exceptions,
  size_t exception_count, const char *for_80,
  size_t *converted_count, int64_t *replacements);
void chtmltree_free_bytes(char *bytes);

bool chtmltree_has_nul(const char *bytes, size_t count);

#endif
