import Glibc

/// An open file, pipe or terminal as one writes to it; whoever opened it closes it.
struct Descriptor: Sendable {
    /// Its number.
    let number: Int32

    /// Writes all bytes, and waits for the reader where it takes no more.
    ///
    /// - Returns: What could not be written; nothing is lost before it.
    func write(_ bytes: [UInt8]) -> (rest: ArraySlice<UInt8>, error: SystemError?) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
            let code = errno
            if written >= 0 {
                rest = rest.dropFirst(written)
            } else if code == EAGAIN {
                var wait = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
                poll(&wait, 1, -1)
            } else if code != EINTR {
                return (rest, SystemError(call: "write", errno: code))
            }
        }
        return (rest, nil)
    }
}
