/// A buffer to read into, shared by the connections of a loop.
struct InputBuffer: ~Copyable {
    let bytes: UnsafeMutableBufferPointer<UInt8>

    init(count: Int) {
        bytes = .allocate(capacity: count)
        bytes.initialize(repeating: 0)
    }

    deinit { bytes.deallocate() }
}
