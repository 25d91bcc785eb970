public import App
public import ArgumentParser

extension Pane: ExpressibleByArgument {}
