extension String {
  /// The text for an element or attribute of XML; what no document may hold becomes "�".
  public var escapedForXML: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default:
        result.unicodeScalars.append(scalar.form == .replaced ? .replacement : scalar)
      }
    }
    return result
  }
}
