import Glibc

/// The calls that move a connection's bytes, none of which waits.
enum SystemCalls {
    /// What came of reading or writing.
    enum Outcome {
        /// So many bytes moved; reading zero means that the other end has closed.
        case moved(Int)
        /// Nothing can be moved now.
        case blocked
        /// The connection is broken.
        case broken
    }

    /// Reads what has come, up to the size of a buffer.
    static func read(_ socket: Int32, into buffer: UnsafeMutableBufferPointer<UInt8>) -> Outcome {
        outcome { recv(socket, buffer.baseAddress, buffer.count, 0) }
    }

    /// Writes two pieces, of which either may be empty, in one call.
    ///
    /// A connection that is gone gives an error here and no signal.
    static func write(_ socket: Int32, _ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Outcome {
        guard !second.isEmpty else {
            return outcome { send(socket, first.baseAddress, first.count, noSignal) }
        }
        return withUnsafeTemporaryAllocation(of: iovec.self, capacity: 2) { pieces in
            pieces[0] = iovec(iov_base: UnsafeMutableRawPointer(mutating: first.baseAddress), iov_len: first.count)
            pieces[1] = iovec(iov_base: UnsafeMutableRawPointer(mutating: second.baseAddress), iov_len: second.count)
            var message = msghdr()
            message.msg_iov = pieces.baseAddress
            message.msg_iovlen = 2
            return outcome { sendmsg(socket, &message, noSignal) }
        }
    }

    /// Makes closing a socket drop what it has not sent, and reset the connection.
    static func resetOnClose(_ socket: Int32) {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    private static let noSignal = Int32(MSG_NOSIGNAL)

    private static func outcome(_ call: () -> Int) -> Outcome {
        while true {
            let count = call()
            if count >= 0 { return .moved(count) }
            switch errno {
            case EINTR: continue
            case EAGAIN: return .blocked
            default: return .broken
            }
        }
    }
}
