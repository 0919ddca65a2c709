# The two commands of the README, and what the continuous integration adds.

.PHONY: run test lint build eval libraries

run: build
	.build/release/kutip serve

test: libraries
	swift test

build: libraries
	swift build -c release --product kutip

# Scores the parser on the labelled articles in ../shared/eval, or in $KUTIP_EVALUATION.
eval: build
	sh .ci/evaluate

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Migrations

libraries:
	@sh .ci/libraries
