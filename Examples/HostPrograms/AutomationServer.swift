import Martlet

/// An automation server: many users' scripts run at once, each in an interpreter of its own with limits of its own, and
/// await calls of a service that is slow and fails now and then.
///
/// The scripts retry and time out with asyncio's own means. While they wait, no thread does.
actor AutomationServer {
  struct Response: Sendable {
    var status: Int
    var body: String
    init(status: Int, body: String) { (self.status, self.body) = (status, body) }
  }

  struct ServiceError: Error, CustomStringConvertible, Sendable {
    var status: Int
    var description: String { "the service said \(status)" }
  }

  enum Outcome: Sendable, Equatable {
    case finished(ScriptValue)
    case failed(String)
    case overLimit(String)
    case cancelled
  }

  private let service: @Sendable (String) async throws -> Response
  private let clock: (any Clock<Duration> & Sendable)?

  /// - Parameters:
  ///   - clock: the time that scripts live in; nil is the machine's.
  ///   - service: answers the calls.
  init(
    clock: (any Clock<Duration> & Sendable)? = nil, service: @escaping @Sendable (String) async throws -> Response
  ) {
    (self.clock, self.service) = (clock, service)
  }

  /// Runs a user's script; what it leaves in `result` is its outcome. Cancelling the Swift task cancels the script.
  func run(_ script: String, user: String) async -> Outcome {
    var configuration = Interpreter.Configuration()
    if let clock { configuration.time = .clock(clock) }
    let martlet = Interpreter(configuration)
    martlet.limits = .init(steps: 1_000_000, memory: 64 << 20, tasks: 100, output: 1 << 16)
    martlet.define(error: ServiceError.self, as: "ServiceError") { [.int($0.status)] }
    martlet.define("get(path)", doc: "The body that the service has for a path.") {
      [service] (path: String) async throws -> String in
      let response = try await service(path)
      if response.status != 200 { throw ServiceError(status: response.status) }
      return response.body
    }
    martlet["user"] = .string(user)
    martlet.onOutput = { _ in }
    do {
      try await martlet.run(script, named: "\(user).py")
      return .finished(martlet["result"] ?? .none)
    } catch is CancellationError {
      return .cancelled
    } catch let error as ScriptError where error.isLimit {
      return .overLimit(error.type)
    } catch {
      return .failed("\(error)")
    }
  }

  /// Runs many at once.
  func runAll(_ scripts: [String: String]) async -> [String: Outcome] {
    await withTaskGroup(of: (String, Outcome).self) { group in
      for (user, script) in scripts { group.addTask { (user, await self.run(script, user: user)) } }
      var outcomes: [String: Outcome] = [:]
      for await (user, outcome) in group { outcomes[user] = outcome }
      return outcomes
    }
  }
}
