import Synchronization
import Testing

@testable import MartletEventLoop

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A thread of the system, so that blocking it starves no pool of the tests' own.
final class SystemThread {
  private let id: pthread_t

  init(_ body: @escaping @Sendable () -> Void) {
    final class Box {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    let box = Unmanaged.passRetained(Box(body)).toOpaque()
    #if canImport(Darwin)
      var id: pthread_t?
      pthread_create(
        &id, nil,
        {
          Unmanaged<Box>.fromOpaque($0).takeRetainedValue().body(); return nil
        }, box)
      self.id = id!
    #else
      var id = pthread_t()
      pthread_create(
        &id, nil,
        {
          Unmanaged<Box>.fromOpaque($0!).takeRetainedValue().body(); return nil
        }, box)
      self.id = id
    #endif
  }

  func join() { pthread_join(id, nil) }
}

struct NoDescriptor: Error {}

@Suite struct InboxTests {
  @Test func drainsInTheOrderOfPosting() {
    let inbox = Inbox<Int>()
    #expect(!inbox.hasPosted && inbox.drain() == [])
    for number in 0..<5 { inbox.post(number) }
    #expect(inbox.hasPosted)
    #expect(inbox.drain() == [0, 1, 2, 3, 4])
    #expect(!inbox.hasPosted && inbox.drain() == [])
  }

  @Test func refusesToParkWhenSomethingIsPosted() {
    let inbox = Inbox<Int>()
    let calls = Atomic(0)
    let resume: @Sendable () -> Void = { calls.add(1, ordering: .relaxed) }
    inbox.post(1)
    #expect(!inbox.park(resume))
    _ = inbox.drain()
    inbox.wake()
    #expect(inbox.hasPosted)
    #expect(!inbox.park(resume))
    #expect(inbox.drain() == [])
    #expect(inbox.park(resume))
    inbox.post(2)
    inbox.post(3)
    inbox.wake()
    #expect(calls.load(ordering: .relaxed) == 1)
    #expect(inbox.drain() == [2, 3])
  }

  @Test func doesNotBlockWhenSomethingIsPostedOrDue() {
    let inbox = Inbox<Int>()
    inbox.waitBlocking(until: 0)
    inbox.waitBlocking(until: LoopClock.machineMonotonic())
    inbox.waitBlocking(until: .nan)
    inbox.post(1)
    inbox.waitBlocking(until: nil)
    #expect(inbox.drain() == [1])
    inbox.wake()
    inbox.waitBlocking(until: nil)
  }

  @Test func waitsUntilTheDeadline() {
    let inbox = Inbox<Int>()
    let deadline = LoopClock.machineMonotonic() + 0.002
    while LoopClock.machineMonotonic() < deadline { inbox.waitBlocking(until: deadline) }
    #expect(!inbox.hasPosted)
  }

  @Test func interruptsFromASignalHandlerEvenBeforeTheWait() throws {
    let inbox = Inbox<Int>()
    inbox.interruptFromSignalHandler()
    _ = try #require(inbox.descriptor)
    inbox.interruptFromSignalHandler()
    inbox.waitBlocking(until: nil)
    #expect(!inbox.hasPosted)
  }

  @Test func makesItsDescriptorReadable() throws {
    let inbox = Inbox<Int>()
    let descriptor = try #require(inbox.descriptor)
    func isReadable() -> Bool {
      var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return poll(&entry, 1, 0) == 1
    }
    #expect(inbox.beginPolling())
    #expect(!isReadable())
    inbox.post(1)
    #expect(isReadable())
    inbox.endPolling()
    #expect(!isReadable())
    #expect(!inbox.beginPolling())
    #expect(inbox.drain() == [1])
    #expect(inbox.beginPolling())
    inbox.endPolling()
    #expect(inbox.descriptor == descriptor)
  }

  @Test func waitsOnDescriptorsBeyondTheReachOfSelect() throws {
    guard let pipe = WakePipe() else { throw NoDescriptor() }
    let high = fcntl(pipe.readEnd, F_DUPFD, 1500)
    // The process may be limited to fewer descriptors, and then none is beyond select's reach either.
    if high < 0 { return }
    defer { close(high) }
    #expect(!WakePipe.wait(high, seconds: 0.0001))
    WakePipe.signal(pipe.writeEnd)
    #expect(WakePipe.wait(high, seconds: nil))
    WakePipe.clear(high)
    #expect(!WakePipe.wait(high, seconds: 0))
  }

  @Test func looksAgainByItselfWithoutADescriptor() {
    #expect(!WakePipe.wait(nil, seconds: nil))
    #expect(!WakePipe.wait(nil, seconds: -1))
  }

  /// Each round waits without a deadline for an answer to its own post: one lost wake-up, and it never ends.
  @Test func losesNoWakeUpBetweenThreads() {
    let there = Inbox<Int>()
    let back = Inbox<Int>()
    let rounds = 5000
    let echo = SystemThread {
      var seen = 0
      while seen < rounds {
        let messages = there.drain()
        if messages.isEmpty { there.waitBlocking(until: nil) }
        for message in messages { back.post(message) }
        seen += messages.count
      }
    }
    for round in 0..<rounds {
      there.post(round)
      var answer: [Int] = []
      while answer.isEmpty {
        back.waitBlocking(until: nil)
        answer = back.drain()
      }
      #expect(answer == [round])
    }
    echo.join()
  }

  @Test func takesPostsFromManyThreads() {
    let inbox = Inbox<Int>()
    let each = 20_000
    let threads = (0..<4).map { thread in
      SystemThread { for number in 0..<each { inbox.post(thread * each + number) } }
    }
    var last = [-1, -1, -1, -1]
    var total = 0
    while total < 4 * each {
      inbox.waitBlocking(until: nil)
      for message in inbox.drain() {
        let thread = message / each
        if message % each != last[thread] + 1 { Issue.record("out of order: \(message)") }
        last[thread] = message % each
        total += 1
      }
    }
    for thread in threads { thread.join() }
    #expect(inbox.drain() == [])
  }
}
