import Logging
import Testing

@testable import kutip

@Suite struct AccessLogTests {
    @Test(arguments: [
        (200, Logger.Level.info), (201, .info), (304, .info), (400, .notice), (404, .notice), (429, .notice),
        (499, .notice),
        (501, .notice), (505, .notice), (500, .error), (503, .error), (507, .error),
    ])
    func `makes a line about as grave as it is`(_ status: Int, _ level: Logger.Level) {
        #expect(AccessLog.level(of: status) == level)
    }

    @Test(arguments: [
        (200, false, Logger.Level.notice), (200, true, .error), (499, false, .notice), (503, false, .error),
    ])
    func `takes an answer that broke off for what broke it`(_ status: Int, _ hasFault: Bool, _ level: Logger.Level) {
        #expect(AccessLog.level(of: status, isComplete: false, hasFault: hasFault) == level)
    }
}
