#include "CHTMLTree.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

static const char replacement[] = "\xEF\xBF\xBD";

char *chtmltree_convert(
  const char *encoding, const char *bytes, size_t count, const chtmltree_exception *exceptions,
  size_t exception_count, const char *for_80, size_t *converted_count, int64_t *replacements) {
  iconv_t converter = iconv_open("UTF-8", encoding);
  if (converter == (iconv_t)-1) return NULL;
  size_t capacity = count + count / 2 + 64;
  char *result = malloc(capacity);
  size_t used = 0;
  size_t next = 0;
  char *in = (char *)bytes;
  size_t left = exception_count > 0 ? exceptions[0].at : count;
  // At the end of what stands before an exception, and of the page.
  bool flushing = false;
  while (result != NULL) {
    char *out = result + used;
    size_t room = capacity - used;
    size_t outcome = flushing ? iconv(converter, NULL, NULL, &out, &room)
                              : iconv(converter, &in, &left, &out, &room);
    int error = outcome == (size_t)-1 ? errno : 0;
    used = (size_t)(out - result);
    if (flushing && error == 0 && next == exception_count) break;
    if (error == E2BIG || room < sizeof replacement) {
      char *grown = realloc(result, capacity * 2);
      if (grown == NULL) free(result);
      result = grown;
      capacity *= 2;
    } else if (error == 0 && !flushing) {
      flushing = true;
    } else if (flushing) {
      if (next == exception_count) break;
      for (uint32_t text = exceptions[next].text; text != 0; text >>= 8) {
        result[used++] = (char)(text & 0xFF);
      }
      in = (char *)bytes + exceptions[next].at + exceptions[next].length;
      next++;
      const size_t end = next < exception_count ? exceptions[next].at : count;
      left = end - (size_t)(in - bytes);
      flushing = false;
    } else {
      const bool is_80 = for_80 != NULL && left > 0 && (unsigned char)*in == 0x80;
      const char *put = is_80 ? for_80 : replacement;
      memcpy(result + used, put, strlen(put));
      used += strlen(put);
      if (!is_80) (*replacements)++;
      // A cut-off character ends the page; else the byte is left out, and with the first byte of
      // two the second, which would be taken for a first one, unless it is ASCII.
      if (error == EINVAL || left <= 1) {
        left = 0;
        flushing = true;
      } else {
        const unsigned char first = (unsigned char)in[0], second = (unsigned char)in[1];
        const bool is_pair = first > 0x80 && first != 0xA0 && first != 0xFF && second >= 0x80;
        in += is_pair ? 2 : 1;
        left -= is_pair ? 2 : 1;
      }
    }
  }
  iconv_close(converter);
  *converted_count = used;
  return result;
}

void chtmltree_free_bytes(char *bytes) {
  free(bytes);
}

bool chtmltree_has_nul(const char *bytes, size_t count) {
  return count > 0 && memchr(bytes, 0, count) != NULL;
}
