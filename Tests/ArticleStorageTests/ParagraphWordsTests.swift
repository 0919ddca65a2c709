import Articles
import Testing

@testable import ArticleStorage

@Suite struct `Words of paragraphs` {
    @Test(arguments: [
        ["Harga gabah naik.", "Petani senang."], ["buku-", "buku"], ["buku", "-buku"], ["Jum'", "at"], ["1", "2a"],
        [""],
        ["", "ya", ""], ["…", "“Ya,” kata dia"], ["Ñusta é", "ÉÉ"], ["yang", "nya", "lah"], ["a- ", " -a"],
    ])
    func `are those of the whole text, and of each alone`(_ paragraphs: [String]) throws {
        for (space, lead, tail) in [("\n\n", "", ""), (" ", "\n", "\n"), ("\n--- dan ---\n", "awal\n", "\nakhir")] {
            let text = ArticleText(lead + paragraphs.joined(separator: space) + tail)
            var (places, start): ([Range<Int>], Int) = ([], lead.unicodeScalars.count)
            for paragraph in paragraphs {
                places.append(start..<start + paragraph.unicodeScalars.count)
                start += paragraph.unicodeScalars.count + space.unicodeScalars.count
            }
            let words = IndexedWords(title: nil, text: text, quotes: [], paragraphs: places)
            #expect(words.body == SearchWords(utf8: text.utf8[...]).joined)
            let found = try #require(words.paragraphs).map { place in
                String(decoding: words.body[place.clamped(to: words.body.indices)], as: UTF8.self).split(separator: " ")
            }
            #expect(found == paragraphs.map { SearchWords($0).words.map { $0[...] } })
        }
    }

    // Inside of a word, out of order, and over each other.
    @Test(arguments: [[0..<3], [0..<5, 8..<14], [6..<14, 0..<5], [0..<14, 6..<14]])
    func `are not told from what stands beside them`(_ places: [Range<Int>]) {
        let text = ArticleText("Harga gabah di")
        let words = IndexedWords(title: nil, text: text, quotes: [], paragraphs: places)
        #expect(words.paragraphs == nil && words.body == SearchWords(utf8: text.utf8[...]).joined)
    }
}
