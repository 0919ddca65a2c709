/// Which of an article's dates a list is cut by, and to what.
public enum DateFilter: Hashable, Sendable {
    /// Whatever its dates.
    case any
    /// Only what nothing dates.
    case undated
    /// By the date of publication; what is undated is left out by any bound.
    ///
    /// An article that is known by its month or year lies inside a range that holds all of it. One that is known by its
    /// day stays on that calendar day in every time zone; one that is known by the minute is compared by the moment
    /// where `moments` is given, and by the day that it was printed with otherwise.
    case published(DayRange, moments: MomentRange? = nil)
    /// By the time of arrival.
    case ingested(MomentRange)
    /// By the dates that stand in the text; one of them must lie wholly inside.
    case mentioned(DayRange)
}
