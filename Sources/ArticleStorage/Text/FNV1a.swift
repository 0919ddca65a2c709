/// The 64-bit FNV-1a hash (Fowler, Noll, Vo), the same in every process, unlike `Hasher`.
struct FNV1a {
    /// The hash of all bytes so far.
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Adds bytes.
    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }

    /// Adds a byte.
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
