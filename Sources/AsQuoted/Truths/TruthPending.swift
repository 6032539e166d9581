import AttributionRules
import Foundation
public import GroundTruth
import TextModel
public import Verification

/// What pages have and their truth does not, beside the truth: `truth.pending.yaml`.
public enum TruthPending {
  /// The ending of such files.
  package static let ending = ".pending.yaml"

  /// The path of the pending file of the truth at a path.
  public static func path(for truth: String) -> String { stem(of: truth) + ending }

  /// The path of the truth's pending file if there is one.
  public static func left(beside truth: String) -> String? {
    let path = path(for: truth)
    return truth != "-" && FileKind(path: path) != nil ? path : nil
  }

  /// Whether a file of a folder is a case's truth, or one that the tool leaves beside truths.
  package static func isTruthOrBeside(_ path: String) -> Bool {
    path.hasSuffix("/" + CaseFinder.truthName) || path.hasSuffix(ending)
      || path.hasSuffix(TruthLog.ending)
  }

  /// A truth's path without its ending.
  static func stem(of truth: String) -> String {
    let endings = [".yaml", ".yml", ".json"]
    return endings.first(where: truth.hasSuffix).map { String(truth.dropLast($0.count)) } ?? truth
  }

  /// What a page gives that a person may want to accept; empty for one that passes.
  ///
  /// `failOn` is the severity from which a page does not pass; of one that does not, everything comes.
  public static func changes(
    of page: CheckedPage,
    truthPath: String,
    failOn: Severity
  ) -> [PendingChange] {
    switch page.outcome {
    case .clean, .asExpected: return []
    case .findings(let severity) where severity < failOn: return []
    default: break
    }
    let maker = ChangeMaker(page: page, truthPath: truthPath)
    return maker.pageChange.map { [$0] } ?? (maker.quoteChanges + maker.unexpectedChanges)
  }

  /// Leaves changes beside a truth, in the place of those of an earlier run; without any, the file goes.
  ///
  /// - Throws: If the truth can't be read or the file not be written, or if another file has its name.
  public static func write(
    _ changes: consuming [PendingChange],
    beside truth: String
  ) throws(FileError) {
    let digest = Digest.sha256(try FileBytes.read(truth))
    var number = 0
    for index in changes.indices where changes[index].subject == .unexpected {
      number += 1
      changes[index].id = "new-\(number)"
    }
    try write(
      PendingChanges(
        truth: truth.split(separator: "/").last.map(String.init) ?? truth,
        truthSHA256: digest,
        tool: "\(ToolIdentity.name) \(ToolIdentity.version) (rules \(ToolIdentity.rules))",
        changes: changes
      ),
      to: path(for: truth)
    )
  }

  static func write(_ pending: PendingChanges, to path: String) throws(FileError) {
    let isThere = FileKind(path: path) != nil
    if isThere, (try? PendingReader.read(try FileBytes.read(path), path: path)) == nil {
      throw FileError(path, "is no pending file, so it is not overwritten; move it away")
    }
    guard pending.changes.isEmpty else {
      return try FileBytes.write(PendingWriter.yaml(pending), to: path)
    }
    guard isThere else { return }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw FileError(path, "can't be removed: \(FileBytes.reason(error)); look at the folder")
    }
  }
}
