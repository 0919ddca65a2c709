import Testing

@testable import ArticleParsing

@Suite struct `The entities that a word names` {
    @Test(arguments: [[], [3], [3, 1], [0, 5, 2, 2]])
    func `keep their order`(_ entities: [Int]) {
        var namesakes = Namesakes()
        for entity in entities { namesakes.append(entity) }
        #expect(Array(namesakes) == entities)
        #expect(namesakes.count == entities.count)
    }
}
