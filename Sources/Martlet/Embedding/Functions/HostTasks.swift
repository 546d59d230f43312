import MartletEventLoop

/// The Swift tasks of async functions of the host that scripts wait for.
extension Runtime {
  /// Starts an async function of the host as a Swift task; returns the future of its result.
  func startHostCall(_ work: @escaping HostWork) throws(Raised) -> Value {
    let loop = try runningLoop()
    let future = makeFuture(loop, type: asyncio.hostFutureType)
    let handle = handles.insert(future.asValue)
    let inbox = asyncio.inbox
    asyncio.outsideSources += 1
    // Not detached: it has the task-local values and the priority of the run.
    let task = Task {
      do {
        let value = try await work()
        inbox.post(.complete(handle, .success(value)))
      } catch {
        inbox.post(.complete(handle, .failure(error)))
      }
    }
    asyncio.hostTasks[handle] = task
    future.pointee.payload = .int(handle)
    return future.asValue
  }

  /// Cancels the Swift task behind a future. The future is done when that task is, by what comes of it; at the second
  /// cancellation it is done at once.
  func cancelHostCall(_ future: FutureRef, _ handle: Int, _ message: Value) -> Bool {
    guard !future.isDone else { return false }
    asyncio.hostTasks[handle]?.cancel()
    if future.pointee.wasCancelled { return markCancelled(future, message) }
    future.pointee.wasCancelled = true
    future.pointee.cancelMessage = message
    return true
  }

  /// A Swift task that was cancelled gave something else than a CancellationError: that is what the script gets, and
  /// the cancellation is kept for the task's next wait.
  func keepCancellation(_ future: FutureRef) {
    guard future.pointee.wasCancelled, future.pointee.state == .finished,
      let task = future.pointee.loop.pointee.currentTask
    else { return }
    future.pointee.loop.pointee.core.pointee.append(
      LoopEntry(kind: .cancelAgain, object: task.asFuture.asObject, other: future.asObject))
  }

  /// Cancels the wait of a task once more.
  func cancelAgain(_ task: TaskRef, _ first: FutureRef) throws(Raised) {
    guard !task.asFuture.isDone else { return }
    task.pointee.cancelsRequested -= 1
    if let waiter = task.pointee.waiter, waiter.pointee.header.type == asyncio.hostFutureType {
      waiter.pointee.wasCancelled = true
    }
    _ = try cancel(task.asValue, first.pointee.cancelMessage)
  }

  /// An async function of the host has ended.
  func completeHostCall(_ handle: Int, _ result: Result<any ConvertibleToScript & Sendable, any Error>) {
    let value = handles[handle]
    handles.remove(handle)
    asyncio.hostTasks[handle] = nil
    asyncio.outsideSources -= 1
    guard let future = value.future, !future.isDone else { return }
    let place = top
    place[0] = value
    top = place + 1
    defer { top = place }
    do {
      setResult(future, try make(try result.get()))
    } catch is CancellationError {
      markCancelled(future, future.pointee.cancelMessage)
    } catch is ScriptRaise {
      setException(future, takeException())
    } catch {
      setException(future, .instance(exception(for: error)))
    }
    asyncio.hasRefusedCallback = false
  }

  /// The run has ended by a limit, or the interpreter ends: nobody waits for them any more.
  func cancelHostCalls() {
    for task in asyncio.hostTasks.values { task.cancel() }
  }
}
