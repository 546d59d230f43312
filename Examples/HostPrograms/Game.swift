import Martlet

/// A game whose actors are scripts: each is a task of one interpreter that lives in the game's time.
///
/// A frame moves the time on by a sixtieth of a second and runs the actors whose time has come. An actor that fails
/// ends alone.
final class Game {
  struct Position: Equatable, Sendable {
    var x = 0.0, y = 0.0
  }

  /// What an actor's script has for `self`.
  final class Actor: ScriptClass {
    let id: Int
    var position = Position()
    var health = 10
    init(id: Int) { self.id = id }
  }

  private(set) var actors: [Actor] = []
  private let martlet: Interpreter
  private var tasks: [ScriptTask] = []
  private(set) var frames = 0

  init(seed: UInt64 = 0) {
    martlet = Interpreter(.deterministic(seed: seed))
    martlet.define(Actor.self) { actor in
      actor.property("id", \.id)
      actor.property("health", \.health)
      actor.property("x", get: { $0.position.x }, set: { $0.position.x = $1 })
      actor.property("y", get: { $0.position.y }, set: { $0.position.y = $1 })
      actor.method("move(dx, dy)") { (actor: Actor, dx: Double, dy: Double) in
        actor.position.x += dx
        actor.position.y += dy
      }
      actor.method("hit(damage=1)") { (actor: Actor, damage: Int) in actor.health -= damage }
    }
  }

  /// Loads what actors can be told to do: `async def` functions whose first parameter is the actor.
  func load(_ script: String, named name: String) throws { try martlet.run(script, named: name) }

  /// Adds an actor that does what a function of the script says.
  @discardableResult
  func spawn(_ behaviour: String) throws -> Actor {
    let actor = Actor(id: actors.count)
    actors.append(actor)
    tasks.append(try martlet.start(behaviour, actor))
    return actor
  }

  /// One frame.
  func step(_ duration: Duration = .microseconds(16_667)) throws {
    // What a frame may take.
    martlet.limits.steps = 1_000_000
    try martlet.pump(advancing: duration)
    frames += 1
  }

  /// Actors whose script has ended.
  var finished: Int { tasks.count { (try? $0.isDone) ?? true } }
}
