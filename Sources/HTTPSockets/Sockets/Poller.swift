import CEpoll
import Glibc

/// A set of sockets, and which of them are ready (epoll(7)).
///
/// Sockets are watched edge-triggered for everything at once: one call when a connection begins, none after it.
struct Poller: ~Copyable {
    /// What has become of a socket.
    struct Event {
        /// The socket.
        let descriptor: Int32
        /// There is something to be read, the end of the stream or an error included.
        let isReadable: Bool
        /// There is room to write, or an error.
        let isWritable: Bool
        /// The other end has closed, or the connection is broken.
        let isEnding: Bool
    }

    /// The set's own descriptor, which is ready to be read when one of the sockets is.
    let descriptor: Int32
    private let events: UnsafeMutableBufferPointer<epoll_event>

    /// Makes an empty set.
    init() throws(SocketError) {
        descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard descriptor >= 0 else { throw .failed(call: "epoll_create1", address: "the event loop", errno: errno) }
        events = .allocate(capacity: 256)
        events.initialize(repeating: epoll_event())
    }

    deinit {
        close(descriptor)
        events.deallocate()
    }

    /// Adds a socket; closing it takes it out again.
    ///
    /// - Returns: Whether there was memory for it.
    func add(_ socket: Int32) -> Bool {
        var event = epoll_event()
        event.events = EPOLLIN.rawValue | EPOLLOUT.rawValue | EPOLLRDHUP.rawValue | EPOLLET.rawValue
        event.data.fd = socket
        return epoll_ctl(descriptor, EPOLL_CTL_ADD, socket, &event) == 0
    }

    /// Fetches events, after waiting up to so many milliseconds for the first, and returns how many: at most 256.
    func poll(waiting milliseconds: Int32) -> Int {
        Int(max(epoll_wait(descriptor, events.baseAddress, Int32(events.count), milliseconds), 0))
    }

    /// Returns one of the events that `poll` fetched.
    subscript(index: Int) -> Event {
        let event = events[index]
        let ending = EPOLLRDHUP.rawValue | EPOLLHUP.rawValue | EPOLLERR.rawValue
        return Event(
            descriptor: event.data.fd,
            isReadable: event.events & (EPOLLIN.rawValue | ending) != 0,
            isWritable: event.events & (EPOLLOUT.rawValue | EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0,
            isEnding: event.events & ending != 0)
    }
}
