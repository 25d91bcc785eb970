public import App
public import ArgumentParser
public import Screen

extension Pane: ExpressibleByArgument {}
extension GlyphLevel: ExpressibleByArgument {}
