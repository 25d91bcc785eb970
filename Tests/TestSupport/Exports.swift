// What runs programs is a module of its own, which the benchmark uses too; to the tests it is part of their support.
@_exported public import ProcessSupport
