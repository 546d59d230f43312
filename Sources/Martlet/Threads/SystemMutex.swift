#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A mutex of the system. `Synchronization` has one too, but nothing that waits under it.
///
/// `@unchecked Sendable`: the pointer never changes, and what it leads to is only ever touched by the system's calls,
/// which any thread may make.
final class SystemMutex: @unchecked Sendable {
  fileprivate let raw: UnsafeMutablePointer<pthread_mutex_t>

  init() {
    raw = .allocate(capacity: 1)
    raw.initialize(to: pthread_mutex_t())
    pthread_mutex_init(raw, nil)
  }

  deinit {
    pthread_mutex_destroy(raw)
    raw.deallocate()
  }

  func lock() { pthread_mutex_lock(raw) }
  func unlock() { pthread_mutex_unlock(raw) }
}

/// What a thread waits on under a mutex. A wait may end for no reason: the caller looks again.
///
/// `@unchecked Sendable`, for the same reason as the mutex.
final class SystemCondition: @unchecked Sendable {
  private let raw: UnsafeMutablePointer<pthread_cond_t>

  init() {
    raw = .allocate(capacity: 1)
    raw.initialize(to: pthread_cond_t())
    #if canImport(Darwin)
      pthread_cond_init(raw, nil)
    #else
      var attributes = pthread_condattr_t()
      pthread_condattr_init(&attributes)
      pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
      pthread_cond_init(raw, &attributes)
      pthread_condattr_destroy(&attributes)
    #endif
  }

  deinit {
    pthread_cond_destroy(raw)
    raw.deallocate()
  }

  func wait(_ mutex: SystemMutex) { pthread_cond_wait(raw, mutex.raw) }

  /// Waits for a number of seconds at most.
  func wait(_ mutex: SystemMutex, seconds: Double) {
    let seconds = min(max(seconds, 0), 86_400)
    let whole = seconds.rounded(.down)
    let nanoseconds = Int((seconds - whole) * 1e9)
    #if canImport(Darwin)
      var time = timespec(tv_sec: Int(whole), tv_nsec: nanoseconds)
      pthread_cond_timedwait_relative_np(raw, mutex.raw, &time)
    #else
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      time.tv_sec += Int(whole)
      time.tv_nsec += nanoseconds
      if time.tv_nsec >= 1_000_000_000 {
        time.tv_nsec -= 1_000_000_000
        time.tv_sec += 1
      }
      pthread_cond_timedwait(raw, mutex.raw, &time)
    #endif
  }

  func signal() { pthread_cond_signal(raw) }
}
