#!/bin/sh
# size.sh: the command, stripped, is no larger than it may be.
#
# A copy of this, test_size in the tests/c of a release build, is run by the
# test runner.  What is large: nm -S --size-sort build/tenon | tail
tenon=${TENON:-$(cd "$(dirname "$0")/../.." && pwd)/tenon}
limit=1500000
stripped=$(mktemp) || exit 1
trap 'rm -f "$stripped"' EXIT
strip -o "$stripped" "$tenon" || exit 1
size=$(wc -c <"$stripped")
if [ "$size" -gt $limit ]; then
    echo "$tenon takes $size bytes stripped, more than $limit"
    exit 1
fi
