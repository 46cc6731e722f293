#!/bin/sh
# differences.sh: docs/differences.md is what tools/differences makes of the
# programs in tests/difference/.
#
# A copy of this, test_differences in the tests/c of a build, is run by the
# test runner.
exec python3 "@root@/tools/differences" --check
