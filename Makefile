# The two commands of the README, and what the continuous integration adds.

.PHONY: run test lint build eval reliability ranker libraries contract scrape sanitize bench bench-parser bench-growth bench-storage bench-peers soak mixed-load fuzz

run: build
	.build/release/kutip serve

# The tests of sockets play clients that a server cuts off after some seconds: beside all others, which take every
# processor for minutes, they would be cut off while they wait for their turn.
test: libraries
	swift test --skip HTTPSocketsTests
	swift test --filter HTTPSocketsTests

build: libraries
	swift build -c release --product kutip

# Scores the parser on the labelled articles in ../shared/eval, or in $KUTIP_EVALUATION.
eval: build
	sh .ci/evaluate

# Prints how often speakers are right at each confidence; --weights fits the weights of Reliability+Measured.swift.
reliability: build
	python3 .ci/learning/reliability.py

# Holds the ranker of speakers against the rule on held-back folds; --weights fits the weights of Indonesian+Speakers.swift.
ranker: build
	python3 .ci/learning/ranker.py

# Holds a server against the contract that it serves, with EXAMPLES made-up requests an operation at the most, and against
# the memory that looking at parameters may take.
EXAMPLES ?= 500
contract: build
	sh .ci/contract/check .build/release/kutip $(EXAMPLES)
	python3 -B .ci/contract/allocations.py .build/release/kutip

# Checks the files of the page "Deploying a server", and lets Prometheus (Debian's) read what a server counts.
scrape: build
	sh .ci/operation/scrape .build/release/kutip

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Migrations

libraries:
	@sh .ci/libraries

# Runs every test under the thread sanitizer, in a build of its own; those of sockets by themselves here, too.
sanitize: export TSAN_OPTIONS = suppressions=$(CURDIR)/.ci/thread-sanitizer.supp
sanitize: libraries
	swift test --scratch-path .build-sanitize --sanitize thread --skip HTTPSocketsTests
	swift test --scratch-path .build-sanitize --sanitize thread --filter HTTPSocketsTests

# Measures the server beside nginx, Hummingbird and FlyingFox; SECONDS=1 ROUNDS=1 for a quick look. Needs wrk and nginx.
bench: SECONDS ?= 5
bench: ROUNDS ?= 5
bench: COUNT ?= 20000
bench: build
	swift build -c release --package-path Tests/Benchmarks/Peers
	swift build -c release --package-path Tests/Benchmarks --product storage-benchmark
	swift build -c release --package-path Tests/Benchmarks --product http-benchmark
	SECONDS=$(SECONDS) ROUNDS=$(ROUNDS) COUNT=$(COUNT) \
		Tests/Benchmarks/.build/release/http-benchmark $(CURDIR)/.build/release/kutip

# Measures the parser on one core: speed, memory and growth; TEXTS are the articles to repeat.
TEXTS ?= Tests/Fixtures/pelabuhan.txt
bench-parser:
	swift build -c release --package-path Tests/Benchmarks --product parser-benchmark
	Tests/Benchmarks/.build/release/parser-benchmark $(TEXTS)

# Prints how the parser's time grows when a hostile text gets four times as long: 4 is linear.
bench-growth:
	swift build -c release --package-path Tests/Benchmarks --product parser-growth
	Tests/Benchmarks/.build/release/parser-growth

# Measures the repository with COUNT articles, then kills a server in ROUNDS rounds and looks for what it acknowledged.
bench-storage: COUNT ?= 20000
bench-storage: ROUNDS ?= 200
bench-storage: build
	swift build -c release --package-path Tests/Benchmarks --product storage-benchmark
	Tests/Benchmarks/.build/release/storage-benchmark measure $(COUNT)
	python3 -B Tests/Benchmarks/Repositories/kill_rounds.py .build/release/kutip $(ROUNDS)

# Measures an archive of COUNT articles beside Datasette (PyPI) and PostgreSQL with the same rows. Needs wrk, PostgreSQL.
bench-peers: COUNT ?= 20000
bench-peers: SECONDS ?= 5
bench-peers: build
	swift build -c release --package-path Tests/Benchmarks --product storage-benchmark
	COUNT=$(COUNT) SECONDS=$(SECONDS) python3 -B Tests/Benchmarks/Repositories/measure.py \
		.build/release/kutip Tests/Benchmarks/.build/release/storage-benchmark

# Mistreats the HTTP server for an hour; MINUTES=1 for a short look. Needs prlimit and room for 16,384 open files.
MINUTES ?= 60
soak:
	swift build -c release --package-path Tests/Benchmarks --product echo
	swift build -c release --package-path Tests/Benchmarks --product soak
	Tests/Benchmarks/.build/release/soak Tests/Benchmarks/.build/release/echo $(MINUTES)

# Asks a server everything that clients ask, an hour long, and looks whether its memory stays flat.
mixed-load: build
	swift build -c release --package-path Tests/Benchmarks --product storage-benchmark
	mkdir -p Tests/Benchmarks/.build-run
	Tests/Benchmarks/.build/release/storage-benchmark lines 60000 > Tests/Benchmarks/.build-run/lines.ndjson
	python3 -B Tests/Benchmarks/Repositories/mixed_load.py .build/release/kutip Tests/Benchmarks/.build-run/lines.ndjson $(MINUTES)

# Fuzzes a parser; TARGET is request, chunks or target, parse for articles, or growth for texts that an article repeats;
# SECONDS how long. The time limit of five seconds an input catches what takes more than linear time.
TARGET ?= request
fuzz: SECONDS ?= 600
DICTIONARY = $(wildcard Tests/Benchmarks/Corpus/$(TARGET).dict)
fuzz:
	swift build -c release --package-path Tests/Benchmarks --scratch-path Tests/Benchmarks/.build-fuzz --sanitize fuzzer --product fuzz-$(TARGET)
	mkdir -p Tests/Benchmarks/.build-fuzz/$(TARGET)
	SWIFT_BACKTRACE=enable=no Tests/Benchmarks/.build-fuzz/release/fuzz-$(TARGET) -max_len=400 -max_total_time=$(SECONDS) -timeout=5 -entropic=0 \
		-print_final_stats=1 $(addprefix -dict=,$(DICTIONARY)) \
		Tests/Benchmarks/.build-fuzz/$(TARGET) Tests/Benchmarks/Corpus/$(TARGET)
