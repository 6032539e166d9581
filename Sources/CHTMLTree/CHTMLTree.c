#include "CHTMLTree.h"

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <stdlib.h>
#include <string.h>

// By number: libxml2 takes these in HTML too, though not every version has an HTML_ name for each.
enum {
  option_recover = 1 << 0,  // else `</` in a script ends it
  option_no_network = 1 << 11,
  option_compact = 1 << 16,
  option_huge = 1 << 19,  // else the page ends at 256 nested elements and at 10 MB of text
  option_ignore_meta_charset = 1 << 21,
};

struct chtmltree_document {
  const chtmltree_events *events;
  // Whether the event before this one was text, which may come in pieces.
  bool in_text;
  int32_t maximum_depth;
  int32_t depth;
  int32_t deepest;
  // The line at which the parser stood after the event before this one.
  int32_t last_line;
  chtmltree_outcome outcome;
  int64_t error_count;
  char stop_message[200];
};

static chtmltree_document *document_of(void *context) {
  return ((xmlParserCtxtPtr)context)->_private;
}

static int32_t newlines(const xmlChar *bytes, size_t count) {
  int32_t found = 0;
  const xmlChar *end = bytes + count;
  while (bytes < end && (bytes = memchr(bytes, '\n', (size_t)(end - bytes))) != NULL) {
    found++;
    bytes++;
  }
  return found;
}

// The line on which the tag that the parser has just read starts.
static int32_t line_of_tag(xmlParserCtxtPtr context, const xmlChar *name, int32_t line) {
  int32_t crossed = line - document_of(context)->last_line;
  if (crossed <= 0 || context->input == NULL) return line;
  int length = xmlStrlen(name);
  const xmlChar *base = context->input->base;
  int32_t found = line;
  for (const xmlChar *at = context->input->cur; at > base && crossed >= 0; at--) {
    if (at[-1] == '\n') {
      found--;
      crossed--;
    } else if (at[-1] == '<' && xmlStrncasecmp(at, name, length) == 0) {
      return found;
    }
  }
  return line;
}

static void on_start_element(void *context, const xmlChar *name, const xmlChar **attributes) {
  chtmltree_document *document = document_of(context);
  int32_t line = xmlSAX2GetLineNumber(context);
  if (document->depth >= document->maximum_depth) {
    document->outcome = chtmltree_too_deep;
    xmlStopParser(context);
    return;
  }
  document->depth++;
  if (document->depth > document->deepest) document->deepest = document->depth;
  const chtmltree_events *events = document->events;
  events->start(
    events->context, (const char *)name, strlen((const char *)name),
    line_of_tag(context, name, line));
  for (; attributes != NULL && attributes[0] != NULL; attributes += 2) {
    const char *value = attributes[1] == NULL ? "" : (const char *)attributes[1];
    events->attribute(
      events->context, (const char *)attributes[0], strlen((const char *)attributes[0]), value,
      strlen(value));
  }
  document->in_text = false;
  document->last_line = line;
}

static void on_end_element(void *context, const xmlChar *name) {
  (void)name;
  chtmltree_document *document = document_of(context);
  document->in_text = false;
  document->last_line = xmlSAX2GetLineNumber(context);
  if (document->depth == 0) return;
  document->depth--;
  document->events->end(document->events->context);
}

static void on_characters(void *context, const xmlChar *bytes, int count) {
  chtmltree_document *document = document_of(context);
  int32_t end = xmlSAX2GetLineNumber(context);
  int32_t start = 0;
  if (!document->in_text) {
    start = end - newlines(bytes, (size_t)count);
    // A newline from a reference is not one of the page's.
    if (start < document->last_line) start = document->last_line;
  }
  document->last_line = end;
  if (document->depth == 0) return;
  document->in_text = true;
  document->events->text(document->events->context, (const char *)bytes, (size_t)count, start);
}

static void on_white_space(void *context, const xmlChar *bytes, int count) {
  (void)bytes;
  (void)count;
  document_of(context)->last_line = xmlSAX2GetLineNumber(context);
}

static void on_comment(void *context, const xmlChar *content) {
  chtmltree_document *document = document_of(context);
  int32_t end = xmlSAX2GetLineNumber(context);
  size_t count = strlen((const char *)content);
  document->events->comment(
    document->events->context, (const char *)content, count, end - newlines(content, count));
  document->in_text = false;
  document->last_line = end;
}

static void on_error(void *context, const char *format, ...) {
  (void)format;
  chtmltree_document *document = document_of(context);
  document->error_count++;
  const xmlError *error = xmlCtxtGetLastError(context);
  if (error == NULL || error->level != XML_ERR_FATAL || error->message == NULL) return;
  strncpy(document->stop_message, error->message, sizeof document->stop_message - 1);
  document->stop_message[strcspn(document->stop_message, "\r\n")] = 0;
}

static void on_warning(void *context, const char *format, ...) {
  (void)context;
  (void)format;
}

// Sets what the start of a parse sets back: no table of ids is needed, and two that are equal would
// be told of on standard error.
static void on_start_document(void *context) {
  xmlParserCtxtPtr parser = context;
  parser->loadsubset |= XML_SKIP_IDS;
  parser->vctxt.error = on_warning;
  parser->vctxt.warning = on_warning;
  xmlSAX2StartDocument(context);
}

chtmltree_document *chtmltree_parse(
  const char *bytes, int32_t count, int32_t maximum_depth, const chtmltree_events *events) {
  chtmltree_document *document = calloc(1, sizeof *document);
  if (document == NULL) return NULL;
  document->events = events;
  document->maximum_depth = maximum_depth;
  document->last_line = 1;
  if (count == 0) return document;
  xmlInitParser();
  htmlParserCtxtPtr context = htmlNewParserCtxt();
  if (context == NULL) {
    free(document);
    return NULL;
  }
  context->_private = document;
  context->sax->startDocument = on_start_document;
  context->sax->startElement = on_start_element;
  context->sax->endElement = on_end_element;
  context->sax->characters = on_characters;
  context->sax->cdataBlock = on_characters;
  context->sax->ignorableWhitespace = on_white_space;
  context->sax->comment = on_comment;
  context->sax->processingInstruction = NULL;
  context->sax->reference = NULL;
  context->sax->error = on_error;
  context->sax->fatalError = on_error;
  context->sax->warning = on_warning;
  context->sax->serror = NULL;
  // A document without nodes, in which the parser looks for the kind of HTML.
  xmlDocPtr tree = htmlCtxtReadMemory(
    context, bytes, count, NULL, "utf-8",
    option_recover | option_no_network | option_compact | option_huge |
      option_ignore_meta_charset);
  // Set when the parser is stopped, by us or by itself; without the rest, half a page would pass for
  // a whole one.
  if (document->outcome == chtmltree_complete && (context->disableSAX || tree == NULL)) {
    // libxml2 2.13 and later allow 2,048 elements at most.
    bool is_depth = strstr(document->stop_message, "depth") != NULL;
    document->outcome = is_depth ? chtmltree_too_deep : chtmltree_stopped;
    if (is_depth) document->deepest--;
  }
  if (tree != NULL) xmlFreeDoc(tree);
  htmlFreeParserCtxt(context);
  document->events = NULL;
  return document;
}

void chtmltree_free(chtmltree_document *document) {
  free(document);
}

chtmltree_outcome chtmltree_get_outcome(const chtmltree_document *document) {
  return document->outcome;
}

int32_t chtmltree_depth(const chtmltree_document *document) {
  return document->deepest;
}

int64_t chtmltree_error_count(const chtmltree_document *document) {
  return document->error_count;
}

const char *chtmltree_stop_message(const chtmltree_document *document) {
  return document->stop_message;
}
