/// An array of numbers below 2³¹ in half the room.
struct SmallNumbers {
  private var numbers: [Int32]

  /// So many zeros.
  init(zeros count: Int) {
    numbers = [Int32](repeating: 0, count: count)
  }

  subscript(index: Int) -> Int {
    get { Int(numbers[index]) }
    set { numbers[index] = Int32(clamping: newValue) }
  }
}
