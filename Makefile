# The two commands of the README, and what the continuous integration adds.

.PHONY: run test lint build libraries

run: libraries
	swift build -c release --product kutip
	.build/release/kutip serve

test: libraries
	swift test

build: libraries
	swift build -c release --product kutip

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Migrations

libraries:
	@sh .ci/libraries
