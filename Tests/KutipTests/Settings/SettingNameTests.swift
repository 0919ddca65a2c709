import Testing

@testable import kutip

@Suite struct SettingNameTests {
    @Test(arguments: [
        (SettingName.port, "--port", "KUTIP_PORT"), (.logLevel, "--log-level", "KUTIP_LOG_LEVEL"),
        (.connectionsPerClient, "--connections-per-client", "KUTIP_CONNECTIONS_PER_CLIENT"),
    ])
    func `name their option and variable`(_ name: SettingName, _ option: String, _ variable: String) {
        #expect(name.option == option && name.variable == variable)
    }
}
