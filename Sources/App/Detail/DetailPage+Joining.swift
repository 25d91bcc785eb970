import Model
import Screen

extension DetailPage {
  /// Who joined, who with it, what that made of the numbers, and who says so.
  mutating func addJoining(_ id: JoiningRow.ID) {
    guard let nation = catalog.nation(id.nation), let membership = nation.membership(in: id.coalition) else { return }
    let standing = view.nations.first { $0.id == id.nation }?.standing(in: id.coalition)
    setTitle("\(nation.name), \(id.coalition.name)")
    addMembership(membership, standing: standing)
  }
}
