import TestSupport
import Testing

/// Runs the built program with pipes at its outputs.
func cislunar(
  _ arguments: [String], environment: [String] = Program.environment, output: Program.Output = .collected
) throws -> Program.Outcome {
  try Program.built().run(arguments, environment: environment, output: output)
}

/// Runs the built program, expects that it succeeds without a word on standard error, and answers what it wrote.
func answer(
  _ arguments: String..., environment: [String] = Program.environment,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
  try answer(arguments, environment: environment, sourceLocation: sourceLocation)
}

/// The same of arguments in a list.
func answer(
  _ arguments: [String], environment: [String] = Program.environment,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
  let outcome = try cislunar(arguments, environment: environment)
  #expect(outcome.end == .exited(0), sourceLocation: sourceLocation)
  #expect(outcome.errors == "", sourceLocation: sourceLocation)
  return outcome.output
}

/// The text that Base 64 stands for, by another program than that under test.
func decodedBase64(_ text: some StringProtocol) throws -> String {
  let answer = try Repository.run("printf %s \(text) | base64 -d", in: "/")
  #expect(answer.status == 0)
  return answer.output
}
