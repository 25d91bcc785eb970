extension Pane {
  /// How a pane shows its records where the screen has room.
  enum Form {
    /// As rows.
    case list
    /// As rows with a bar on an axis each.
    case bars
    /// As marks of a picture, some rows below it.
    case picture
  }

  /// How the pane shows its records where the screen has room; where not, all show rows.
  var form: Form {
    switch self {
    case .nations, .phases, .missions, .compare, .sources: .list
    case .timeline: .bars
    case .growth, .world, .moon: .picture
    }
  }

  /// The pane whose search and order it shares: a picture of a list is another view of it.
  var listPane: Pane {
    switch self {
    case .world: .nations
    case .moon: .missions
    case .nations, .phases, .missions, .compare, .growth, .timeline, .sources: self
    }
  }

  /// The panes whose records it shows, and whose selection it therefore shares.
  var homes: [Pane] {
    switch self {
    case .nations, .growth, .world: [.nations]
    case .missions, .moon: [.missions]
    case .timeline: [.phases, .missions]
    case .phases, .compare, .sources: [self]
    }
  }
}
