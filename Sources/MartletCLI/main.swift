import Martlet

var arguments = Array(CommandLine.arguments.dropFirst())
var virtualTime = false
var stress = 0
while let first = arguments.first, first.hasPrefix("--") {
  if first == "--virtual-time" { virtualTime = true }
  if first.hasPrefix("--stress=") { stress = Int(first.dropFirst(9)) ?? 0 }
  arguments.removeFirst()
}
let path = arguments.first ?? "-"
let text = SourceText.read(path) ?? []
let scriptArguments = arguments
let time = virtualTime
let interval = stress
let status = MartletCommand.onLargeStack {
  MartletCommand.run(text, name: path, arguments: scriptArguments, virtualTime: time, stressInterval: interval)
}
SourceText.exit(status)
