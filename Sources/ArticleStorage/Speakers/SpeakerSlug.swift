/// Readable identifiers for speakers.
enum SpeakerSlug {
    /// The identifiers a name may get, the best first: `s_ana-lim`, `s_ana-lim-2`, `s_ana-lim-3` and so on without end.
    static func candidates(for name: String) -> some Sequence<String> {
        let base = base(for: name)
        return (1...).lazy.map { number in
            guard number > 1 else { return "s_\(base)" }
            let suffix = "-\(number)"
            return "s_\(base.prefix(longest + 2 - suffix.utf8.count))\(suffix)"
        }
    }

    /// The most characters of a name in an identifier, which leaves room for a number.
    private static let longest = 30

    private static func base(for name: String) -> String {
        let words = name.folded.utf8.split { !((0x61...0x7A).contains($0) || (0x30...0x39).contains($0)) }
            .map(Substring.init)
        var slug = ""
        for word in words where slug.isEmpty || slug.utf8.count + 1 + word.utf8.count <= longest {
            slug += slug.isEmpty ? String(word.prefix(longest)) : "-\(word)"
        }
        guard slug.isEmpty else { return slug }
        // A name without a Latin letter, as in Arabic or Chinese script.
        var hash = FNV1a()
        hash.add(name.utf8)
        return "x\(String(hash.value, radix: 16))"
    }
}
