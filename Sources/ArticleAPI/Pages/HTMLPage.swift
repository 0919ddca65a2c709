import Crypto
import FoundationEssentials
import HTTPCore
import HTTPTypes

/// A page for people: one document with the style of all, without scripts, and with nothing from elsewhere.
struct HTMLPage {
    /// The title, as the browser's tab has it.
    let title: String
    /// The language of the content (BCP 47).
    var language = "en"
    /// Writes what stands in the page's `main` element, beginning with the only `h1`.
    let content: (inout HTMLWriter) -> Void

    /// The answer with the page.
    var response: Response { Response(status: .ok, headerFields: Self.headerFields, body: bytes) }

    /// The fields of an answer with a page.
    static let headerFields: HTTPFields = [
        .contentType: "text/html; charset=utf-8", .contentSecurityPolicy: policy, .xContentTypeOptions: "nosniff",
        .referrerPolicy: "no-referrer",
    ]

    /// The document.
    var bytes: [UInt8] {
        var writer = HTMLWriter()
        writer.markup("<!doctype html>\n")
        writer.element("html", ["lang": language]) { html in
            html.element("head", [:]) { head in
                head.element("meta", ["charset": "utf-8"])
                head.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
                head.element("title", [:], title)
                head.element("style", [:]) { $0.markup(Self.style) }
            }
            html.element("body", [:]) { body in
                body.element("header", [:]) { header in
                    header.element("nav", ["aria-label": "Kutip"]) { nav in
                        nav.element("a", ["href": "/docs"], "Kutip")
                        nav.element("a", ["href": "/docs/problems"], "Problems")
                        nav.element("a", ["href": "/v1/openapi.json"], "OpenAPI")
                    }
                }
                body.element("main", [:], content)
            }
        }
        return writer.bytes + [0x0A]
    }

    /// What a page may load: the style above, known by its digest, and nothing else (Content Security Policy Level 3).
    static let policy: String = {
        let digest = style.withUTF8Buffer { Data(SHA256.hash(data: $0)).base64EncodedString() }
        return "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'"
    }()

    /// Readable on a phone, by day and by night: system colours follow the reader's choice.
    private static let style: StaticString = """
        :root { color-scheme: light dark; --soft: color-mix(in srgb, CanvasText 9%, Canvas); --line: color-mix(in srgb, \
        CanvasText 25%, Canvas) }
        body { margin: 0 auto; max-width: 52rem; padding: 0 1rem 4rem; font: 1rem/1.55 system-ui, sans-serif; \
        overflow-wrap: anywhere }
        nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem }
        nav a, nav li, dt a { display: inline-block; padding: .25rem 0 }
        body > header { padding: .75rem 0; border-bottom: 1px solid var(--line) }
        h1, h2, h3 { line-height: 1.25; margin: 2em 0 .5em }
        h1 { margin-top: 1em }
        section > h2 { border-top: 1px solid var(--line); padding-top: 1em }
        code, pre { font: .9em/1.5 ui-monospace, monospace }
        code { background: var(--soft); padding: .1em .25em; border-radius: .2em }
        pre { background: var(--soft); padding: .75rem; border-radius: .3em; white-space: pre-wrap }
        pre code { background: none; padding: 0 }
        summary { padding: .25rem 0; cursor: pointer }
        dt { margin-top: .75em } dd { margin: 0 0 0 1.25rem }
        mark { background: color-mix(in srgb, LinkText 25%, Canvas); color: inherit }
        sup { line-height: 0 }
        sup a { padding: 0 .2em }
        blockquote { margin: .5em 0; padding-left: .75em; border-left: 3px solid var(--line) }
        li p { margin: .25em 0 1.25em }
        :focus-visible, :target:not(section) { outline: 2px solid LinkText; outline-offset: .2em }

        """
}

extension HTTPField.Name {
    /// `Referrer-Policy` (W3C Referrer Policy).
    static let referrerPolicy = HTTPField.Name("Referrer-Policy") ?? .referer
}
