import ArgumentParser

/// The value of a closed set that an option's argument names.
func choice<Value: RawRepresentable<String> & CaseIterable>(_ argument: String) throws -> Value {
  if let value = Value(rawValue: argument) { return value }
  let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
  throw ValidationError("\(argument) is none of \(known).")
}
