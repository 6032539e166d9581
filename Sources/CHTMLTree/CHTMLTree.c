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
  xmlDocPtr tree;
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

// A node's line is kept beside it: libxml2 stops counting at 65,535 and gives the line on which a
// tag or a piece of text ends.
static void set_line(xmlNodePtr node, int32_t line) {
  if (node != NULL && node->_private == NULL) node->_private = (void *)(intptr_t)line;
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
  xmlSAX2StartElement(context, name, attributes);
  set_line(((xmlParserCtxtPtr)context)->node, line_of_tag(context, name, line));
  document->last_line = line;
}

static void on_end_element(void *context, const xmlChar *name) {
  chtmltree_document *document = document_of(context);
  document->depth--;
  document->last_line = xmlSAX2GetLineNumber(context);
  xmlSAX2EndElement(context, name);
}

static void mark_text(void *context, const xmlChar *bytes, size_t count) {
  chtmltree_document *document = document_of(context);
  xmlNodePtr parent = ((xmlParserCtxtPtr)context)->node;
  int32_t end = xmlSAX2GetLineNumber(context);
  if (parent != NULL && parent->last != NULL && parent->last->_private == NULL) {
    int32_t start = end - newlines(bytes, count);
    // A newline from a reference is not one of the page's.
    set_line(parent->last, start < document->last_line ? document->last_line : start);
  }
  document->last_line = end;
}

static void on_characters(void *context, const xmlChar *bytes, int count) {
  xmlSAX2Characters(context, bytes, count);
  mark_text(context, bytes, (size_t)count);
}

static void on_cdata(void *context, const xmlChar *bytes, int count) {
  xmlSAX2CDataBlock(context, bytes, count);
  mark_text(context, bytes, (size_t)count);
}

static void on_white_space(void *context, const xmlChar *bytes, int count) {
  (void)bytes;
  (void)count;
  document_of(context)->last_line = xmlSAX2GetLineNumber(context);
}

static void on_comment(void *context, const xmlChar *content) {
  xmlSAX2Comment(context, content);
  xmlParserCtxtPtr parser = context;
  int32_t end = xmlSAX2GetLineNumber(context);
  xmlNodePtr node = parser->node != NULL     ? parser->node->last
                    : parser->myDoc != NULL ? parser->myDoc->last
                                            : NULL;
  set_line(node, end - newlines(content, (size_t)xmlStrlen(content)));
  document_of(context)->last_line = end;
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

chtmltree_document *chtmltree_parse(const char *bytes, int32_t count, int32_t maximum_depth) {
  chtmltree_document *document = calloc(1, sizeof *document);
  if (document == NULL) return NULL;
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
  context->sax->cdataBlock = on_cdata;
  context->sax->ignorableWhitespace = on_white_space;
  context->sax->comment = on_comment;
  context->sax->error = on_error;
  context->sax->fatalError = on_error;
  context->sax->warning = on_warning;
  context->sax->serror = NULL;
  document->tree = htmlCtxtReadMemory(
    context, bytes, count, NULL, "utf-8",
    option_recover | option_no_network | option_compact | option_huge |
      option_ignore_meta_charset);
  // Set when the parser is stopped, by us or by itself; without the rest, half a page would pass for
  // a whole one.
  if (document->outcome == chtmltree_complete && (context->disableSAX || document->tree == NULL)) {
    // libxml2 2.13 and later allow 2,048 elements at most.
    bool is_depth = strstr(document->stop_message, "depth") != NULL;
    document->outcome = is_depth ? chtmltree_too_deep : chtmltree_stopped;
    if (is_depth) document->deepest--;
  }
  htmlFreeParserCtxt(context);
  return document;
}

void chtmltree_free(chtmltree_document *document) {
  if (document == NULL) return;
  if (document->tree != NULL) xmlFreeDoc(document->tree);
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

chtmltree_cursor chtmltree_start(const chtmltree_document *document) {
  chtmltree_cursor cursor = {NULL, NULL, 0};
  if (document->tree != NULL) cursor.next = document->tree->children;
  return cursor;
}

static const char *bytes_of(const xmlChar *content) {
  return content == NULL ? "" : (const char *)content;
}

// The node after `node` in document order; `enter` says whether its children come first.
static xmlNodePtr step(xmlNodePtr node, bool enter, int32_t *depth) {
  if (enter && node->children != NULL) {
    (*depth)++;
    return node->children;
  }
  while (node != NULL && node->next == NULL) {
    node = node->parent;
    if (node == NULL || node->type != XML_ELEMENT_NODE) return NULL;
    (*depth)--;
  }
  return node == NULL ? NULL : node->next;
}

bool chtmltree_next(chtmltree_cursor *cursor, chtmltree_node *out) {
  for (xmlNodePtr node = (xmlNodePtr)cursor->next; node != NULL;) {
    int32_t depth = cursor->depth;
    xmlNodePtr next = step(node, node->type == XML_ELEMENT_NODE, &cursor->depth);
    cursor->next = next;
    cursor->attributes = NULL;
    out->depth = depth;
    out->line = (int32_t)(intptr_t)node->_private;
    switch (node->type) {
      case XML_ELEMENT_NODE:
        out->kind = chtmltree_element;
        out->bytes = bytes_of(node->name);
        cursor->attributes = node->properties;
        break;
      case XML_TEXT_NODE:
      case XML_CDATA_SECTION_NODE:
        out->kind = chtmltree_text;
        out->bytes = bytes_of(node->content);
        break;
      case XML_COMMENT_NODE:
        out->kind = chtmltree_comment;
        out->bytes = bytes_of(node->content);
        break;
      default:
        node = next;
        continue;
    }
    out->count = strlen(out->bytes);
    return true;
  }
  return false;
}

bool chtmltree_next_attribute(chtmltree_cursor *cursor, chtmltree_attribute *out) {
  const xmlAttr *attribute = cursor->attributes;
  if (attribute == NULL) return false;
  cursor->attributes = attribute->next;
  out->name = bytes_of(attribute->name);
  out->name_count = strlen(out->name);
  // libxml2's HTML parser gives a value as one text node.
  out->value = bytes_of(attribute->children == NULL ? NULL : attribute->children->content);
  out->value_count = strlen(out->value);
  return true;
}
