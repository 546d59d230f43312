/// The lengths of the dimensions of a view, and how many bytes are between neighbours in each.
struct ViewDimensions {
  var shape, strides: [Int]

  /// Those of items that lie side by side, the last dimension first.
  init(shape: [Int], itemSize: Int) {
    self.shape = shape
    strides = shape
    var stride = itemSize
    for dimension in shape.indices.reversed() {
      strides[dimension] = stride
      stride *= shape[dimension]
    }
  }

  func isContiguous(itemSize: Int) -> Bool {
    let usual = ViewDimensions(shape: shape, itemSize: itemSize)
    return shape.contains(0) || shape.indices.allSatisfy { shape[$0] == 1 || strides[$0] == usual.strides[$0] }
  }

  /// Where an item is, counted in the order of the last dimension first.
  func offset(of index: Int) -> Int {
    var (rest, offset) = (index, 0)
    for dimension in shape.indices.reversed() {
      offset += rest % shape[dimension] * strides[dimension]
      rest /= shape[dimension]
    }
    return offset
  }

  /// Calls with the numbers of all items in the order of the first dimension first.
  func forEachFirstFastest(_ body: (Int) throws(Raised) -> Void) throws(Raised) {
    if shape.contains(0) { return }
    let steps = ViewDimensions(shape: shape, itemSize: 1).strides
    var places = shape.map { _ in 0 }
    var number = 0
    while true {
      try body(number)
      var dimension = 0
      while dimension < shape.count {
        places[dimension] += 1
        number += steps[dimension]
        if places[dimension] < shape[dimension] { break }
        number -= steps[dimension] * shape[dimension]
        places[dimension] = 0
        dimension += 1
      }
      if dimension == shape.count { return }
    }
  }
}
