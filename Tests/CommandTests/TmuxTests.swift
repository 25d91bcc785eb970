import Glibc
import Screen
import TestSupport
import Testing

@Suite("The tests' own terminal")
struct TmuxTests {
  @Test("A missing tmux fails and says what to install")
  func missing() {
    let error = #expect(throws: Program.Failure.self) {
      _ = try Tmux(size: Size(width: 80, height: 24), executable: "no-tmux-here")
    }
    #expect(error?.description.contains("apt-get install -y tmux") == true)
  }

  @Test("It has a shell, a size and a cursor")
  func shell() throws {
    let tmux = try Tmux(size: Size(width: 50, height: 10), term: "vt100")
    #expect(try tmux.run("echo $TERM; stty size;") == ["vt100", "10 50"])
    #expect(try tmux.screen().cursor == Point(x: 2, y: 3))
  }

  @Test("It disappears after use, with its shell and its socket")
  func end() throws {
    let tmux = try Tmux(size: Size(width: 80, height: 24))
    let socket = try tmux.variable("socket_path")
    let shell = try #require(try Int32(tmux.variable("pane_pid")))
    #expect(access(socket, F_OK) == 0)
    tmux.kill()
    #expect(access(socket, F_OK) != 0)
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    while let status = ProcessStatus(of: shell), status.state != "Z" {
      try #require(ContinuousClock.now < deadline, "the shell still runs")
      _ = poll(nil, 0, 5)
    }
  }
}
