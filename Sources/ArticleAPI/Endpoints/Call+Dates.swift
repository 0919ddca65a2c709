import Articles
import Foundation

extension Call {
    /// Where days begin for whoever gives no zone: most of the archive's readers are there.
    private static let homeZone = TimeZone(identifier: "Asia/Jakarta") ?? .gmt

    /// Returns what `date`, `from`, `to`, `dateField` and `tz` leave.
    ///
    /// - Throws: `Problem` for wrong dates, for `date` beside the others, and for `from` after `to`.
    func dates() throws(Problem) -> DateFilter {
        let field = try value(QueryParameters.dateField) ?? .published
        let zone = try value(QueryParameters.timeZone)
        let choice = try value(QueryParameters.date)
        if choice == .undated { return try undated(field) }
        let bounds = try bounds(choice)
        guard bounds.from != nil || bounds.to != nil else { return .any }
        switch field {
        case .published:
            let moments = zone != nil || bounds.haveTime ? bounds.moments(in: zone) : nil
            return .published(try days(bounds, zone), moments: moments)
        case .mentioned: return .mentioned(try days(bounds, zone))
        case .ingested:
            _ = try days(bounds, zone)
            return .ingested(bounds.moments(in: zone ?? Self.homeZone))
        }
    }

    private func undated(_ field: DateField) throws(Problem) -> DateFilter {
        guard field == .published else {
            throw Problem(
                kind: .badDate, detail: "'date=none' is for the date of publication; leave 'dateField' out.",
                place: .parameter("date"))
        }
        guard try value(QueryParameters.from) == nil, try value(QueryParameters.to) == nil else {
            throw Self.dateBesideOthers
        }
        return .undated
    }

    private func bounds(_ choice: DateChoice?) throws(Problem) -> DateBoundaries {
        let (from, to) = (try value(QueryParameters.from), try value(QueryParameters.to))
        guard case .within(let date) = choice else { return DateBoundaries(from: from, to: to) }
        guard from == nil, to == nil else { throw Self.dateBesideOthers }
        return DateBoundaries(from: date, to: date)
    }

    private func days(_ bounds: DateBoundaries, _ zone: TimeZone?) throws(Problem) -> DayRange {
        let moments = bounds.moments(in: zone)
        let isBackwards =
            if let from = moments.from, let until = moments.until { from >= until } else { false }
        guard !isBackwards else {
            throw Problem(
                kind: .badDate,
                detail:
                    "'from' (\(bounds.from?.description ?? "")) lies after 'to' (\(bounds.to?.description ?? "")), or nothing lies between.",
                place: .parameter("from"))
        }
        return bounds.days(in: zone)
    }

    private static let dateBesideOthers = Problem(
        kind: .badDate, detail: "Give either 'date' or 'from' and 'to'.", place: .parameter("date"))
}
