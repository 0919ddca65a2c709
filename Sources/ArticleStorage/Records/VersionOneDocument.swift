import Articles
import Foundation

/// What was read from an article, in the JSON that version 1 of the schema kept of it; its quotations have their own rows.
struct VersionOneDocument: Decodable {
    private let language: String
    private let title: String?
    private let site: Outlet?
    private let authors: [String]
    private let published: Published
    private let dates: Dates
    private let blocks: [Stretch]
    private let people: [Entity]
    private let organisations: [Entity]
    private let places: [String]
    private let related: [Related]
    private let wordCount: Int
    private let parse: Parse

    /// Reads the JSON.
    ///
    /// - Throws: `CorruptRecord` for what is no such JSON.
    init(json: [UInt8]) throws(CorruptRecord) {
        do { self = try JSONDecoder().decode(Self.self, from: Data(json)) } catch {
            throw CorruptRecord(detail: "what was read from an article is no JSON of version 1 (\(error))")
        }
    }

    /// The archive's names for the people and bodies that the article names.
    var speakerIDs: [String: SpeakerID] {
        let named = (people + organisations).compactMap { entity in
            entity.speakerId.flatMap(SpeakerID.init(rawValue:)).map { (entity.name, $0) }
        }
        return Dictionary(named) { first, _ in first }
    }

    /// What was read, with the quotations that are given; a value that this version does not know is left out.
    func parsed(quotes: [Quote]) -> ParsedArticle {
        ParsedArticle(
            language: language, title: title,
            site: site.map { Site(name: $0.name, domain: $0.domain, timeZone: $0.timeZone) }, authors: authors,
            published: published.date, mentionedDates: dates.mentioned.compactMap(\.date),
            blocks: blocks.compactMap(\.block), people: people.compactMap(\.entity),
            organisations: organisations.compactMap(\.entity), places: places,
            related: related.map { RelatedTitle(title: $0.title, marker: $0.marker, url: $0.url) }, quotes: quotes,
            wordCount: wordCount, warnings: parse.warnings.compactMap(ParseWarning.init(rawValue:)))
    }

    private struct Outlet: Decodable {
        let name: String
        let domain: String?
        let timeZone: String?
    }

    private struct Published: Decodable {
        let value: String?
        let precision: String?
        let timeZone: String?
        let basis: String
        let text: String?
        let confidence: Double

        var date: PublicationDate {
            PublicationDate(
                value: value.flatMap { DateValue(versionOne: $0, precision: precision) }, timeZone: timeZone,
                basis: PublicationDate.Basis(rawValue: basis) ?? .ingest, text: text, confidence: confidence)
        }
    }

    private struct Dates: Decodable {
        let mentioned: [Mention]
    }

    private struct Mention: Decodable {
        let value: String
        let precision: String?
        let basis: String?
        let text: String
        let start: Int
        let end: Int

        var date: MentionedDate? {
            guard start < end, let value = DateValue(versionOne: value, precision: precision) else { return nil }
            return MentionedDate(value: value, text: text, range: start..<end, isRelative: basis == "relative")
        }
    }

    private struct Stretch: Decodable {
        let kind: String
        let start: Int
        let end: Int

        /// The block; which rule found it was not kept.
        var block: Block? {
            guard start < end else { return nil }
            return Block.Kind(rawValue: kind).map { Block(kind: $0, range: start..<end, rule: "") }
        }
    }

    private struct Entity: Decodable {
        let speakerId: String?
        let name: String
        let kind: String
        let roles: [String]
        let aliases: [String]
        let mentions: Int

        var entity: NamedEntity? {
            SpeakerKind(rawValue: kind).map {
                NamedEntity(name: name, kind: $0, roles: roles, aliases: aliases, mentions: mentions)
            }
        }
    }

    private struct Related: Decodable {
        let title: String
        let marker: String
        let url: String?
    }

    private struct Parse: Decodable {
        let warnings: [String]
    }
}

extension DateValue {
    /// Reads a date that stands in the JSON, which writes the second that nobody knows as 00.
    fileprivate init?(versionOne text: String, precision: String?) {
        self.init(stored: precision == "minute" && text.utf8.count == 25 ? "\(text.prefix(16))\(text.suffix(6))" : text)
    }
}
