public import Foundation
public import GroundTruth
import ArchiveReading

/// A truth with the changes that wait beside it, and what a person decides on them.
///
/// Each decision is carried out at once: the truth's file is written, then its log, then the pending file.
public struct TruthReview: Sendable {
  /// The path of the truth's file.
  public let path: String
  /// The path of the pending file.
  public var pendingPath: String { TruthPending.path(for: path) }
  /// The truth as it is now.
  public private(set) var truth: Truth
  /// What waits.
  public private(set) var changes: [PendingChange]
  /// The program that made the pending file.
  public let tool: String
  private var bytes: [UInt8]

  /// Opens a truth and what waits beside it.
  ///
  /// - Throws: If one of both can't be read, or the truth is another than pages were held against.
  public init(truthFile path: String) throws(TruthFileError) {
    let pendingPath = TruthPending.path(for: path)
    let pending: PendingChanges
    do throws(FileError) {
      let bytes = try FileBytes.read(pendingPath)
      self.bytes = try FileBytes.read(path)
      do { pending = try PendingReader.read(bytes, path: pendingPath) } catch {
        throw FileError(
          pendingPath,
          "can't be read as a pending file; run verify --pending again\n\(error)"
        )
      }
      guard Digest.sha256(self.bytes) == pending.truthSHA256 else {
        throw FileError(
          pendingPath,
          "is out of date: \(path) has changed since; run verify --pending again"
        )
      }
    } catch {
      throw .file(error)
    }
    do { truth = try TruthReader.read(bytes, path: path) } catch { throw .content(error) }
    self.path = path
    changes = pending.changes
    tool = pending.tool
  }

  /// What came of a decision.
  public struct Outcome: Hashable, Sendable {
    /// The id of the truth's entry, a new one for an unexpected quotation.
    public let id: String
    /// Other changes that were made for the old truth and don't wait any more: another check must tell.
    public let outdated: [PendingChange]
  }

  /// Why a decision makes no sense for a change, or nil.
  public func refusal(of decision: TruthDecision, on change: PendingChange) -> String? {
    do {
      _ = try TruthDecider(truth: truth, change: change).decide(decision)
      return nil
    } catch {
      return error.description
    }
  }

  /// Carries a decision on a change out, in files too.
  ///
  /// - Throws: If the decision makes no sense for the change, the page is another than was checked, or a file
  ///   can't be read or written. The truth is then as it was, but for a log that can't be written.
  public mutating func decide(
    _ decision: TruthDecision,
    on change: PendingChange,
    reason: String,
    at date: Date = Date()
  ) throws(FileError) -> Outcome {
    try checkPage(of: change)
    let decided: DecidedTruth
    let edited: [UInt8]
    do {
      decided = try TruthDecider(truth: truth, change: change).decide(decision)
      edited = try TruthEditor.edit(bytes, path: path, to: decided.truth)
    } catch {
      throw FileError(path, "\(change.id): \(error.description)")
    }
    try write(edited)
    bytes = edited
    truth = decided.truth
    let rest = RemainingChanges(changes, of: change, decision, decided)
    changes = rest.changes
    try log(decision, change, decided, reason, date)
    try writePending()
    return Outcome(id: decided.id, outdated: rest.outdated)
  }

  /// Leaves the truth as it is, and the change waits no more.
  public mutating func reject(_ change: PendingChange) throws(FileError) {
    changes.removeAll { $0 == change }
    try writePending()
  }

  private func checkPage(of change: PendingChange) throws(FileError) {
    guard let expected = change.sha256 else { return }
    let page = TruthFile.path(of: change.page, from: path)
    var file = page
    if FileKind(path: file) == nil, let mark = page.lastIndex(of: "#") {
      file = String(page[..<mark])
    }
    let found: String
    do { found = try ArchiveReader.sha256(ofFile: file) } catch {
      throw FileError(file, "\(change.id): the page can't be read: \(error.message)")
    }
    guard found == expected else {
      throw FileError(
        file,
        "\(change.id): the page has changed since it was checked; run verify --pending again"
      )
    }
  }

  private func write(_ edited: [UInt8]) throws(FileError) {
    guard try FileBytes.read(path) == bytes else {
      throw FileError(path, "has changed since the review began; run verify --pending again")
    }
    try TruthFile.replace(String(decoding: edited, as: UTF8.self), at: path)
  }

  private func writePending() throws(FileError) {
    try TruthPending.write(
      PendingChanges(
        truth: path.split(separator: "/").last.map(String.init) ?? path,
        truthSHA256: Digest.sha256(bytes),
        tool: tool,
        changes: changes
      ),
      to: pendingPath
    )
  }

  private func log(
    _ decision: TruthDecision,
    _ change: PendingChange,
    _ decided: DecidedTruth,
    _ reason: String,
    _ date: Date
  ) throws(FileError) {
    try TruthLog.append(
      TruthLog.Entry(
        when: date.formatted(.iso8601),
        action: decision.word,
        id: decided.id,
        page: change.page,
        before: decided.before.map(TruthLog.Side.init),
        after: decided.after.map(TruthLog.Side.init),
        reason: reason,
        tool: "\(ToolIdentity.name) \(ToolIdentity.version)",
        truth: Digest.sha256(bytes)
      ),
      beside: path
    )
  }
}
