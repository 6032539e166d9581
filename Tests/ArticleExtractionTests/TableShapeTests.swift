import Testing

@testable import ArticleExtraction

@Suite struct TableShapeTests {
  @Test func aRowOfFiguresIsALine() throws {
    let table = """
      <table><thead><tr><th>Club</th><th>Points</th></tr></thead>
      <tr><td><p>Harbour</p></td><td>12</td></tr><tr><td><a href="/x">Bay</a></td><td>9</td></tr>
      </table>
      """
    #expect(try Pages.allBlocks(table) == ["Club Points", "Harbour 12", "Bay 9"])
  }

  @Test func aTableThatLaysOutAPageHasABlockACell() throws {
    let table = """
      <table><tr><td>Menu</td><td>\(Pages.paragraphs[0])</td></tr>
      <tr><td>Foot</td><td>End</td></tr></table>
      """
    #expect(try Pages.allBlocks(table) == ["Menu", Pages.paragraphs[0], "Foot", "End"])
  }

  @Test func aTableWithATableInsideLaysOutAPage() throws {
    let table = """
      <table><tr><td>Menu</td><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>
      </table></td></tr><tr><td>Foot</td><td>End</td></tr></table>
      """
    #expect(try Pages.allBlocks(table) == ["Menu", "a b", "c d", "Foot", "End"])
  }
}
