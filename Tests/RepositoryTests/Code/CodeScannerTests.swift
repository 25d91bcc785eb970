import Testing

@Suite("Reading code")
struct CodeScannerTests {
  @Test(
    "Comments and strings are no code",
    arguments: [
      ("let a = 1 // {", "let a = 1     "),
      ("a /* { /* { */ { */ b", "a                   b"),
      (#"print("}\"}") }"#, #"print(      ) }"#),
      (#"f("a\(g("}") + (1))}") {"#, #"f(                   ) {"#),
      ("f(#\"\\(\"}\"#) {", "f(        ) {"),
      ("let a = \"\"\"\n  } \"{\"\n  \"\"\"\n}", "let a =    \n       \n     \n}"),
    ])
  func blanks(text: String, code: String) {
    #expect(CodeScanner.code(of: text, .swift) == code)
  }

  @Test("Characters of C are no code, and its comments do not nest")
  func blanksC() {
    #expect(CodeScanner.code(of: "f('\"', '\\'', /* /* */ '{') {", .c) == "f(   ,     ,             ) {")
  }

  @Test("A function goes from its keyword to its closing brace; blocks in it are part of it")
  func spans() {
    let text = """
      struct A {
        let b = 1
        func c(
          _ d: Int = .init()
        ) {
          if true {
            print("}")
          }
        }
        var e: Int { 1 }
        enum F {
          init() {
          }
        }
      }
      """
    #expect(
      FunctionSpan.all(in: text, .swift) == [
        FunctionSpan(line: 3, count: 7), FunctionSpan(line: 10, count: 1), FunctionSpan(line: 12, count: 2),
      ])
  }

  @Test("In C a body follows a parameter list, which an initialiser does not")
  func spansC() {
    let text = """
      #include <a.h>
      static struct a b[] = {
        {1},
      };
      int c(void);
      #define D \\
        1
      static struct a *
      f(void) {
        if (1) {
        }
      }
      """
    #expect(FunctionSpan.all(in: text, .c) == [FunctionSpan(line: 8, count: 5)])
  }
}
