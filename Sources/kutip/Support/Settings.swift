import ArgumentParser
import ArticleAPI
import Configuration

/// Settings from the environment, for whatever the command line leaves open.
struct Settings {
    private let reader: ConfigReader

    /// Makes settings over variables.
    ///
    /// - Parameter provider: Where the variables come from; `KUTIP_PORT` is the key `kutip.port`.
    init(provider: any ConfigProvider = EnvironmentVariablesProvider()) { reader = ConfigReader(provider: provider) }

    /// The path of the archive's file: `KUTIP_DATABASE`, else `kutip.sqlite` in the working directory.
    var database: String { reader.string(forKey: "kutip.database", default: "kutip.sqlite") }

    /// The address to listen on: `KUTIP_HOST`, else `127.0.0.1`.
    var host: String { reader.string(forKey: "kutip.host", default: "127.0.0.1") }

    /// The folder that backups go into: `KUTIP_BACKUPS`, else `nil`.
    var backups: String? { reader.string(forKey: "kutip.backups") }

    /// What others know the service by, from the option or `KUTIP_PUBLIC_URL`; `nil` where neither is given.
    ///
    /// - Throws: `ValidationError` for what is no address.
    func publicURL(else option: String?) throws -> BaseURL? {
        guard let text = option ?? reader.string(forKey: "kutip.public.url") else { return nil }
        guard let url = BaseURL(text) else {
            let name = option == nil ? "KUTIP_PUBLIC_URL" : "--public-url"
            throw ValidationError("\(name) must be an address such as https://news.example, not '\(text)'.")
        }
        return url
    }

    /// The origins whose pages may use the service: `KUTIP_ALLOW_ORIGIN`, with spaces or commas between them.
    var allowedOrigins: [String] {
        (reader.string(forKey: "kutip.allow.origin") ?? "").split { $0 == " " || $0 == "," }.map(String.init)
    }

    /// How many requests a client may send: `KUTIP_RATE`, else `nil`.
    var rate: String? { reader.string(forKey: "kutip.rate") }

    /// The port to listen on: `KUTIP_PORT`, else 8080.
    ///
    /// - Throws: `ValidationError` for a variable that is no port.
    func port() throws -> Port {
        guard let text = reader.string(forKey: "kutip.port") else { return Port(number: 8080) }
        guard let port = Port(argument: text) else {
            throw ValidationError("KUTIP_PORT must be a number from 0 to 65535, not '\(text)'.")
        }
        return port
    }

    /// A number from an option, or from a variable where the option is not given; `nil` where neither is.
    ///
    /// - Parameters:
    ///   - name: The variable's name behind `KUTIP_`, in small letters with dots.
    ///   - option: What the command line says.
    /// - Returns: The number.
    /// - Throws: `ValidationError` for a variable that is no number.
    func count(_ name: String, else option: Count?) throws -> Int? {
        if let option { return option.number }
        guard let text = reader.string(forKey: ConfigKey("kutip.\(name)")) else { return nil }
        guard let count = Count(argument: text) else {
            let variable = "KUTIP_\(name.uppercased().replacing(".", with: "_"))"
            throw ValidationError("\(variable) must be a number from 1 to 1000000000, not '\(text)'.")
        }
        return count.number
    }
}

/// A TCP port; 0 stands for any free one.
struct Port: ExpressibleByArgument {
    /// The number.
    let number: UInt16

    /// Takes a number.
    init(number: UInt16) { self.number = number }

    /// Reads digits alone: to Swift, "+80" is a number too.
    init?(argument: String) {
        guard argument.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = UInt16(argument) else {
            return nil
        }
        self.number = number
    }
}

/// The option that names the archive's file, for every command that opens it.
struct DatabaseOption: ParsableArguments {
    /// The path of the archive's file.
    @Option(help: "The archive's file. [KUTIP_DATABASE, else kutip.sqlite]")
    var database: String?

    /// The path that the option or the environment gives.
    var path: String { database ?? Settings().database }
}
