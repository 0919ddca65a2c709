import CoreMetrics
import PrometheusMetrics
import Testing

@Suite struct PrometheusRegistryTests {
    private let registry = PrometheusRegistry(catalog: [
        "requests_total": MetricDescription("How many\nrequests came, with a \\."),
        "took_seconds": MetricDescription("How long.", buckets: [0.001, 0.01]),
        "words": MetricDescription("How many.", buckets: [1, 10]),
        "cpu_seconds_total": MetricDescription("Time.", onlyGrows: true),
    ])

    @Test func `tells a counter with help, type and labels`() {
        let counter = Counter(
            label: "requests_total", dimensions: [("route", "/a"), ("status", "200")], factory: registry)
        counter.increment()
        counter.increment(by: 2)
        #expect(
            registry.text == """
                # HELP requests_total How many\\nrequests came, with a \\\\.
                # TYPE requests_total counter
                requests_total{route="/a",status="200"} 3

                """)
    }

    @Test func `tells a timer in seconds, each bucket with those below it`() {
        let timer = Timer(label: "took_seconds", factory: registry)
        for nanoseconds in [500_000, 1_000_000, 1_000_001, 2_000_000_000] { timer.recordNanoseconds(nanoseconds) }
        #expect(
            registry.text == """
                # HELP took_seconds How long.
                # TYPE took_seconds histogram
                took_seconds_bucket{le="0.001"} 2
                took_seconds_bucket{le="0.01"} 3
                took_seconds_bucket{le="+Inf"} 4
                took_seconds_sum 2.002500001
                took_seconds_count 4

                """)
    }

    @Test func `tells numbers of any kind, and of a distribution with labels`() {
        let words = Recorder(label: "words", dimensions: [("kind", "a")], factory: registry)
        words.record(1)
        words.record(0.5)
        words.record(11)
        #expect(registry.text.contains("words_bucket{kind=\"a\",le=\"1\"} 2\n"))
        #expect(registry.text.contains("words_bucket{kind=\"a\",le=\"+Inf\"} 3\nwords_sum{kind=\"a\"} 12.5\n"))
    }

    @Test func `tells what goes up and down, and what only grows`() {
        let open = Meter(label: "open", factory: registry)
        open.increment()
        open.increment(by: 2)
        open.decrement()
        Gauge(label: "cpu_seconds_total", factory: registry).record(1.25)
        #expect(registry.text.contains("# TYPE open gauge\nopen 2\n"))
        #expect(registry.text.contains("# TYPE cpu_seconds_total counter\ncpu_seconds_total 1.25\n"))
    }

    @Test func `tells series without labels from the start, others from their first event`() {
        _ = Counter(label: "plain_total", factory: registry)
        _ = Counter(label: "requests_total", dimensions: [("route", "/a")], factory: registry)
        _ = Timer(label: "took_seconds", dimensions: [("route", "/a")], factory: registry)
        #expect(registry.text == "# TYPE plain_total counter\nplain_total 0\n")
    }

    @Test(arguments: [
        ("a\"b", #"a\"b"#), ("a\\b", #"a\\b"#), ("a\nb", #"a\nb"#), ("a\n# TYPE x counter", #"a\n# TYPE x counter"#),
        ("é{}", "é{}"), ("", ""), ("a\r\nb", "a\r\\nb"),
    ])
    func `lets no label's value break out`(_ value: String, _ written: String) {
        Counter(label: "c", dimensions: [("of", value)], factory: registry).increment()
        #expect(registry.text == "# TYPE c counter\nc{of=\"\(written)\"} 1\n")
    }

    @Test(arguments: [("a.b", "a_b"), ("1a", "_a"), ("a b\n", "a_b_"), ("é", "__"), ("", "_")])
    func `lets no name have what names may not`(_ name: String, _ written: String) {
        Counter(label: name, dimensions: [(name, "x")], factory: registry).increment()
        #expect(registry.text.hasSuffix("\n\(written){\(written)=\"x\"} 1\n"))
    }

    @Test func `gives one series to all who count the same`() {
        Counter(label: "c", factory: registry).increment()
        Counter(label: "c", factory: registry).increment()
        #expect(registry.text.hasSuffix("c 2\n"))
    }

    @Test func `does not tell what takes another kind's name, and does not end`() {
        Counter(label: "c", factory: registry).increment()
        Meter(label: "c", factory: registry).set(7)
        Timer(label: "c", dimensions: [("a", "b")], factory: registry).recordNanoseconds(7)
        #expect(registry.text == "# TYPE c counter\nc 1\n")
    }

    @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300, -1e300])
    func `takes any number without ending`(_ value: Double) {
        let words = Recorder(label: "words", factory: registry)
        for _ in 0..<3 { words.record(value) }
        Gauge(label: "level", factory: registry).record(value)
        #expect(registry.text.contains("words_count 3\n"))
    }

    @Test func `loses no event of many threads`() async {
        let counter = Counter(label: "c", factory: registry)
        let meter = Meter(label: "m", factory: registry)
        await withTaskGroup { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<1_000 {
                        counter.increment()
                        meter.increment()
                    }
                }
            }
        }
        #expect(registry.text.contains("c 8000\n") && registry.text.contains("m 8000\n"))
    }

    @Test func `forgets what is destroyed`() {
        let counter = Counter(label: "c", factory: registry)
        counter.increment()
        counter.destroy()
        #expect(registry.text == "")
    }
}
