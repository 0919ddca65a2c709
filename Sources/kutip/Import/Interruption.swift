import Glibc
import Synchronization
import UnixSignals

/// Ctrl-C and SIGTERM as a wish to end soon; the second one ends the program with what must be done at once.
final class Interruption: Sendable {
    private let signal = Atomic<Int32>(0)
    private let signals: UnixSignalsSequence

    /// Takes the signals from now on, so that none ends the program before somebody watches.
    init() async { signals = await UnixSignalsSequence(trapping: .sigint, .sigterm) }

    /// The signal that came, or `nil`.
    var received: Int32? {
        let signal = signal.load(ordering: .relaxed)
        return signal == 0 ? nil : signal
    }

    /// Waits for signals until its task is cancelled.
    ///
    /// - Parameters:
    ///   - tell: Is called at the first one.
    ///   - leave: Is called at the second one, before the program ends.
    func watch(_ tell: @Sendable () -> Void, leaving leave: @Sendable () -> Void = {}) async {
        for await received in signals {
            let number = received == .sigint ? SIGINT : SIGTERM
            guard signal.exchange(number, ordering: .relaxed) == 0 else {
                leave()
                _exit(128 + number)
            }
            tell()
        }
    }
}

/// Ends the reading of files after a signal.
struct Interrupted: Error {}
