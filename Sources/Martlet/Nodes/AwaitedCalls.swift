import MartletSyntax

// A call that is awaited where it stands. A coroutine that does not suspend is a function that nobody can look at while
// it runs, so such a call runs the body as one, and `Runtime.awaitedCall` tells that what it returned is what the await
// gives. A body that suspends nowhere is run as a plain one, another one by its states (see `Runtime+StatesOnStack`).
// Native coroutines that need not wait do without a frame too, and so does `asyncio.sleep`.

/// What an awaited call has done.
enum AwaitedCall: UInt8 {
  /// Nothing: its value is to be awaited.
  case isPending
  /// Its value is what the await gives.
  case hasReturned
  /// Its value is a frame that was made for a run on the stack, `Runtime.movedStates`.
  case hasMoved
  /// The task is to sleep: the delay and the result are the two values at `Runtime.top`.
  case sleeps
  /// Only within `NativeCoroutine.atOnce`: its value is a coroutine that is to be awaited after all.
  case hasMade
}

extension Node {
  /// Tells a call that it is awaited by the expression of a range.
  func noteAwait(_ range: SourceRange) {
    switch self {
    case let call as CallAtTopNode: (call.awaitRange, call.isAwaited) = (range, true)
    case let call as CallMethodAtTopNode: (call.awaitRange, call.isAwaited) = (range, true)
    case let call as CallKeywordsNode: (call.awaitRange, call.isAwaited) = (range, true)
    default: break
    }
  }
}

extension CodeRecord {
  /// Whether a coroutine's body is run by the call when that is awaited; found out at the first such call.
  enum AwaitedRun: UInt8 { case unknown, asFunction, byStates, asCoroutine }

  mutating func runsWhenAwaited(_ run: AwaitedRun) {
    awaitedRun = run
    awaitedCount = isSimple ? positionalCount : -1
  }
}

extension Runtime {
  /// The function, if it is one whose awaited calls run its body.
  @inline(__always)
  func runsWhenAwaited(_ callee: Value) -> FunctionRef? {
    guard case .function(let function) = callee else { return nil }
    let run = function.pointee.code.pointee.awaitedRun
    if run == .asFunction { return function }
    if run == .byStates { return hasRoomForStates ? function : nil }
    return run == .unknown && prepareToRunAwaited(function.pointee.code) ? function : nil
  }

  @inline(never)
  private func prepareToRunAwaited(_ record: CodeRef) -> Bool {
    record.pointee.awaitedRun = .asCoroutine
    // What the host declares has a body of Swift; who looks at frames sees that of a coroutine; and the frame keeps a
    // program that may end.
    guard record.pointee.flavor == .coroutine, record.pointee.native == nil, !looksAtFrames,
      let code = record.pointee.code, !code.takeUnretainedValue().program.isTransient
    else { return false }
    do throws(SyntaxError) { try complete(code.takeUnretainedValue()) } catch { return false }
    guard case .function(let definition) = code.takeUnretainedValue().definition else { return false }
    if Suspensions.firstAwait(definition.body) != nil { return prepareToRunStates(record) }
    do throws(Raised) { _ = try lowerBody(record) } catch {
      // The call says what is wrong with the body.
      _ = takeException()
      return false
    }
    record.pointee.runsWhenAwaited(.asFunction)
    return true
  }

  /// Ends an awaited call whose arguments are placed at `w`; errors of the call itself have its place.
  @inline(__always)
  func callAwaited(
    _ function: FunctionRef, _ w: FramePointer, _ count: Int, call: SourceRange, awaited: SourceRange
  ) throws(Raised) -> Value {
    let code = function.pointee.code
    if count != code.pointee.awaitedCount {
      do throws(Raised) { try bind(function, w, count, nil) } catch {
        trace(call)
        throw error
      }
    }
    // The awaiting frame is at the await, whatever it showed before.
    if shownPlace.code != nil { shownPlace = (nil, .none) }
    do throws(Raised) { return try enterAwaited(function, w) } catch { throw leaveAwaited(awaited) }
  }

  /// An exception comes out of a body that ran as a function.
  @inline(never)
  private func leaveAwaited(_ awaited: SourceRange) -> Raised {
    convertStop("coroutine", isAsyncGenerator: false)
    trace(awaited)
    return Raised()
  }

  /// `await asyncio.sleep(…)` written out makes no coroutine: the frame that awaits sleeps itself. True if it is that; the
  /// arguments are at `arguments`, and go to `w`.
  @inline(__always)
  func sleepsWhenAwaited(_ callee: Value, _ arguments: FramePointer, _ count: Int, _ w: FramePointer) -> Bool {
    guard case .object(let object) = callee, object == sleepFunction, count == 1 || count == 2 else { return false }
    w[0] = arguments[0]
    w[1] = count == 2 ? arguments[1] : .none
    awaitedCall = .sleeps
    return true
  }

  /// The same where the parameters are bound already.
  @inline(never)
  func runAwaited(_ function: FunctionRef, _ w: FramePointer, _ awaited: SourceRange) throws(Raised) -> Value {
    if shownPlace.code != nil { shownPlace = (nil, .none) }
    do throws(Raised) { return try enterAwaited(function, w) } catch { throw leaveAwaited(awaited) }
  }

  @inline(__always)
  private func enterAwaited(_ function: FunctionRef, _ w: FramePointer) throws(Raised) -> Value {
    let code = function.pointee.code
    if code.pointee.awaitedRun == .byStates { return try runStates(function, w) }
    let result = try enterDirectly(function, w, code.pointee.parameterCount)
    awaitedCall = .hasReturned
    return result
  }

  /// What awaiting a call of a builtin gives, if the coroutine it makes ends without a frame; what is to be awaited if it
  /// does not. Nil if it is to be called like any other. The arguments are at `w`.
  @inline(__always)
  func awaitAtOnce(
    _ callee: Value, _ w: FramePointer, _ count: Int, awaited: SourceRange
  ) throws(Raised) -> Value? {
    guard case .object(let object) = callee, object.pointee.kind == .builtin else { return nil }
    let result = try runAtOnce(
      UnsafeMutableRawPointer(object).assumingMemoryBound(to: BuiltinObject.self), w, count, awaited)
    return result.isUndefined ? nil : result
  }

  @inline(never)
  private func runAtOnce(
    _ object: BuiltinRef, _ w: FramePointer, _ count: Int, _ awaited: SourceRange
  ) throws(Raised) -> Value {
    let (code, kept): (CodeRef?, Int) = object.pointee.builtin._withUnsafeGuaranteedRef { builtin in
      (count >= builtin.minimum && count <= builtin.maximum ? builtin.nativeCode : nil, builtin.keptArguments)
    }
    guard let code, let native = code.pointee.native, depth < recursionLimit else { return .undefined }
    let saved = top
    top = w + count
    depth &+= 1
    let result: Result<Value, Raised> = native._withUnsafeGuaranteedRef { native in
      do throws(Raised) { return .success(try native.atOnce(self, w)) } catch { return .failure(error) }
    }
    top = saved
    depth &-= 1
    switch result {
    case .success(let value):
      if awaitedCall == .hasMade {
        awaitedCall = .isPending
      } else if value.isUndefined {
        // Of a script's class the methods may expect something else.
        if type(of: w[0]).isHeap { return .undefined }
        let frame = makeNativeCoroutine(code)
        for index in 0..<kept { frame.slots[index] = index < count ? w[index] : .undefined }
        return frame.asValue
      } else if awaitedCall == .isPending {
        awaitedCall = .hasReturned
      }
      return value
    case .failure(let error):
      trace(awaited)
      throw error
    }
  }

  /// Calls a special method of the value in a slot whose result is awaited; the window is at `top`.
  @inline(__always)
  func callAwaitedMethod(_ function: FunctionRef, on value: Value, at range: SourceRange) throws(Raised) -> Value {
    let window = top
    window[0] = .function(function)
    window[1] = value
    let result = try callAwaited(function, window + 1, 1, call: range, awaited: range)
    top = window
    return result
  }
}
