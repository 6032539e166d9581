import AsQuoted

extension ReportFormat where Page == InspectedItem, Totals == InspectionTotals {
  /// One JSON document, `asquoted/inspection/1`: the files, and in each what it holds in the file's order.
  public static var inspectionJSON: InspectionFormat {
    InspectionFormat(
      identifier: "json",
      summary: "one JSON document, asquoted/inspection/1",
      head: { _ in "{\n  \"files\" : [" },
      page: { item, _ in json(item) },
      end: { _, _ in
        """

          ],
          "schema" : "asquoted/inspection/1",
          "tool" : \(JSONText.indented(ToolRecord(), by: 2))
        }

        """
      }
    )
  }

  private static func json(_ item: InspectedItem) -> String {
    func record(_ value: some Encodable) -> String {
      (item.isFirst ? "" : ",") + "\n        " + JSONText.indented(value, by: 8)
    }
    switch item.step {
    case .file(let path, let header):
      let file = JSONText.indented(InspectedFileRecord(path, header), by: 6)
      return (item.isFirst ? "" : ",") + "\n    {\n      \"file\" : \(file),\n      \"items\" : ["
    case .page(let page): return record(InspectedPageRecord(page))
    case .other(let other): return record(InspectedOtherRecord(other))
    case .damage(let damage): return record(InspectedDamageRecord(damage))
    case .end(let counts, let problem):
      let reason = JSONText.line(Nullable(problem?.description))
      let totals = JSONText.indented(InspectedTotalsRecord(counts), by: 6)
      return "\n      ],\n      \"reason\" : \(reason),\n      \"totals\" : \(totals)\n    }"
    }
  }
}
