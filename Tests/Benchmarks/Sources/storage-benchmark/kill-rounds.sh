#!/bin/sh
# Kills a posting process at a random moment, round after round, then looks for everything it had acknowledged.
# Usage: kill-rounds.sh PATH/TO/storage-benchmark ROUNDS
set -eu
benchmark=$1
rounds=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
round=0
while [ "$round" -lt "$rounds" ]; do
    "$benchmark" post "$folder" $((round * 1000000)) >>"$folder/acknowledged" &
    process=$!
    sleep "0.$(awk -v seed="$round" 'BEGIN { srand(seed); printf "%03d", 50 + rand() * 700 }')"
    kill -9 "$process"
    wait "$process" 2>/dev/null || true
    round=$((round + 1))
done
echo "$rounds rounds"
"$benchmark" verify "$folder" <"$folder/acknowledged"
