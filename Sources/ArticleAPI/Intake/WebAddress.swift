/// An absolute `http` or `https` URL, as far as the archive needs to know one.
struct WebAddress {
    /// The host in lower case, without port and a leading `www.`.
    let host: String

    /// Reads an address, or returns `nil` for what is none.
    ///
    /// - Parameter text: At most 2,048 bytes without white space or control characters.
    init?(_ text: String) {
        guard text.utf8.count <= 2048, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x3C }),
            let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) })
        else { return nil }
        let authority = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        let name = authority.split(separator: "@").last?.split(separator: ":").first?.lowercased() ?? ""
        let host = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
        guard !host.isEmpty,
            host.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || "0123456789.-".unicodeScalars.contains($0) })
        else { return nil }
        self.host = host
    }
}
