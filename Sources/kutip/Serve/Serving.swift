import ArgumentParser
import ArticleAPI
import ArticleStorage
import Articles
import CoreMetrics
import Glibc
import HTTPCore
import HTTPSockets
import PrometheusMetrics
import ServiceLifecycle
import UnixSignals

/// Puts archive, service and server together, and serves until a signal comes.
enum Serving {
    /// Serves.
    ///
    /// - Throws: `ValidationError` with a sentence for people when it can't be begun, or `ExitCode` behind one.
    static func run(_ settings: ServeSettings) async throws {
        // A reader of the log that is gone must not end the server.
        signal(SIGPIPE, SIG_IGN)
        MemoryArenas.limit()
        let registry = PrometheusRegistry(catalog: MetricCatalog.all)
        // Before anything counts: a handle counts where it was made.
        MetricsSystem.bootstrap(registry)
        let log = ServerLog(settings.log, level: settings.logLevel, now: Archive.now)
        let repository = try Archive.open(settings.database)
        let values = ScrapedValues(database: settings.database)
        let guarding = try accessGuard(settings, keys: repository)
        let service = try ArticleService(
            repository: repository, backups: try backupFolder(settings.backups, of: repository), intake: Archive.intake,
            access: guarding, publicURL: settings.publicURL,
            metrics: {
                values.refresh()
                return registry.text
            },
            maximumBodyBytes: settings.maximumBodyBytes, cacheBytes: settings.cacheBytes)
        let observed = ObservedService(
            layered(service, guarding, settings), metrics: RequestMetrics(of: service), log: log.access)
        let server = HTTPServer(configuration: settings.server, responder: observed, logger: log.logger)
        // Services end in the opposite order: the archive closes after the last answer.
        let group = ServiceGroup(
            services: [
                ArchiveService(repository: repository), ServerService(server: server, database: settings.database),
            ],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: log.logger)
        do { try await group.run() } catch {
            await log.finish()
            throw error
        }
        await log.finish()
    }

    /// Puts around the service what holds clients to a rate and lets pages of other origins in.
    private static func layered(
        _ service: ArticleService, _ access: AccessGuard, _ settings: ServeSettings
    ) -> any Responder {
        var responder: any Responder = service
        if let rate = settings.rate {
            responder = RateLimitedService(responder, access: access, limit: rate, now: RateOptions.now)
        }
        if let origins = settings.origins { responder = CrossOriginService(responder, origins: origins) }
        return responder
    }

    private static func backupFolder(_ path: String?, of repository: SQLiteArticleRepository) throws -> BackupFolder? {
        guard let path else { return nil }
        do throws(RepositoryError) {
            return try BackupFolder(path: path, of: repository, now: Archive.now)
        } catch {
            throw error.ending(path)
        }
    }

    private static func accessGuard(_ settings: ServeSettings, keys ring: any AccessKeyRing) throws -> AccessGuard {
        if settings.access == .keys, let lack = try keyLack(in: ring, host: settings.server.host) {
            throw ValidationError(lack)
        }
        return AccessGuard(ring: ring, policy: settings.access, now: Archive.now)
    }

    /// Says what is missing where an address needs a key and nobody could have one; `nil` where somebody could.
    ///
    /// - Throws: `ValidationError` when the keys can't be read.
    static func keyLack(in ring: any AccessKeyRing, host: String) throws -> String? {
        do throws(RepositoryError) {
            guard try ring.keys().isEmpty else { return nil }
        } catch {
            throw ValidationError("The keys can't be read: \(error.explanation)")
        }
        return """
            \(host) needs a key, and there is none. Make one with 'kutip token create --name NAME --scope write', or \
            let everybody who reaches the address read and write with --open.
            """
    }
}
