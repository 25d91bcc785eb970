import ProcessSupport

/// JSON Schemas, and the program that knows them.
public enum Schemas {
  /// What is wrong with documents, or with their schemas: a line for each mistake.
  ///
  /// - Parameters:
  ///   - documents: the path of each and of its schema, absolute or from the root of the package. A definition in a schema
  ///     follows a number sign: `nations.schema.json#/$defs/claim`.
  ///   - input: the text of the file `/dev/stdin`.
  /// - Throws: `Program.Failure` where the program is missing.
  public static func mistakes(
    in documents: [(path: String, schema: String)], input: String = ""
  ) throws -> [String] {
    // Debian's Python with Debian's packages, whatever else is installed.
    let command = ["-C", Repository.root, "/usr/bin/python3", "-I", "Tests/check-schemas.py"]
    let outcome = try Program("/usr/bin/env").run(
      command + documents.flatMap { [$0.path, $0.schema] }, input: input)
    guard outcome.end == .exited(0) else {
      throw Program.Failure(
        description: "no check against schemas: apt-get install -y python3-jsonschema\n\(outcome.errors)")
    }
    return outcome.output.split(separator: "\n").map(String.init)
  }
}
