// swift-tools-version: 6.2

import PackageDescription

/// What every Swift target of the package is compiled with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "cislunar",
  products: [
    .executable(name: "cislunar", targets: ["cislunar"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CNcurses",
      providers: [.apt(["libncursesw5-dev"]), .brew(["ncurses"])]
    ),
    .target(name: "CResources"),
    // Fatal-signal handlers and pselect: a system library holds only headers, and these need storage.
    .target(name: "CTerminal"),
    .target(name: "Platform", swiftSettings: strict),
    .target(name: "Text", swiftSettings: strict),
    .target(name: "Search", dependencies: ["Text"], swiftSettings: strict),
    .target(name: "JSON", dependencies: ["Text"], swiftSettings: strict),
    .target(name: "Screen", dependencies: ["Text"], swiftSettings: strict),
    .target(name: "Plot", dependencies: ["Platform", "Screen", "Text"], swiftSettings: strict),
    .target(name: "Model", dependencies: ["CResources", "JSON", "Text"], swiftSettings: strict),
    .target(name: "Query", dependencies: ["Model", "Search", "Text"], swiftSettings: strict),
    .target(
      name: "App", dependencies: ["Screen", "Plot", "Model", "Query", "Search", "Text"],
      swiftSettings: strict),
    .target(
      name: "Terminal", dependencies: ["Screen", "Text", "Platform", "CNcurses", "CTerminal"],
      swiftSettings: strict),
    .executableTarget(
      name: "cislunar",
      dependencies: [
        "App", "JSON", "Model", "Platform", "Plot", "Query", "Screen", "Search", "Terminal", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),

    .target(name: "CTestSupport", path: "Tests/CTestSupport"),
    // Programs run for a test or a measurement, on a pseudo-terminal or not. Apart from TestSupport, which needs Testing.
    .target(
      name: "ProcessSupport",
      dependencies: ["CTestSupport", "Screen"],
      path: "Tests/ProcessSupport",
      swiftSettings: strict
    ),
    .target(
      name: "TestSupport",
      dependencies: ["App", "JSON", "Model", "ProcessSupport", "Query", "Screen", "Text"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .testTarget(name: "TextTests", dependencies: ["Text", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ModelTests", dependencies: ["JSON", "Model", "Text", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "SearchTests", dependencies: ["Search", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "QueryTests",
      dependencies: ["Model", "Query", "Search", "TestSupport", "Text"],
      swiftSettings: strict
    ),
    .testTarget(name: "PlotTests", dependencies: ["Plot", "Screen", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ScreenTests", dependencies: ["Plot", "Screen", "Text", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "AppTests",
      dependencies: ["App", "Model", "Plot", "Query", "Screen", "Text", "TestSupport"],
      swiftSettings: strict
    ),
    // What the tests of the driver run on a pseudo-terminal.
    .executableTarget(
      name: "terminal-probe",
      dependencies: ["CNcurses", "CTestSupport", "Screen", "Terminal", "Text"],
      path: "Tests/TerminalProbe",
      swiftSettings: strict
    ),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["CTestSupport", "Screen", "Terminal", "Text", "TestSupport", "terminal-probe"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: ["App", "Model", "Screen", "Text", "TestSupport", "cislunar", "cislunar-benchmark"],
      swiftSettings: strict),
    // What the program is measured by. The programs that it starts are dependencies so that they are built with it.
    .executableTarget(
      name: "cislunar-floor",
      path: "Tests/Benchmarks/Floor",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .executableTarget(
      name: "cislunar-benchmark",
      dependencies: [
        "App", "Model", "ProcessSupport", "Query", "Screen", "Search", "cislunar", "cislunar-floor",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Benchmarks",
      exclude: ["Floor", "README.md"],
      swiftSettings: strict
    ),
    // What is tried with any bytes: by libFuzzer (see below), and with its corpus by the tests.
    .target(
      name: "FuzzTargets",
      dependencies: ["App", "JSON", "Model", "Query", "Screen", "Search", "Text", "TestSupport"],
      path: "Tests/Fuzzing/Targets",
      swiftSettings: strict
    ),
    .testTarget(name: "FuzzingTests", dependencies: ["FuzzTargets", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "RepositoryTests",
      dependencies: ["App", "Model", "Screen", "TestSupport", "cislunar"],
      swiftSettings: strict
    ),
  ],
  cLanguageStandard: .gnu2x
)

// Its entry point is libFuzzer's, so it can be linked with --sanitize=fuzzer alone.
if Context.environment["CISLUNAR_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "cislunar-fuzz",
      dependencies: ["FuzzTargets"],
      path: "Tests/Fuzzing/Driver",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]
    ))
}

// What needs the programs that people open results with. Not among the other tests, so that none of those is skipped without them.
if Context.environment["CISLUNAR_HEAVY"] != nil {
  package.targets.append(
    .testTarget(
      name: "HeavyTests",
      dependencies: ["App", "Model", "Query", "Screen", "TestSupport", "cislunar"],
      swiftSettings: strict
    ))
}
