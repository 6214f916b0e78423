#!/usr/bin/env bash
# Everything that must hold: installs what the tests need, checks the format, builds with warnings as errors, runs every test.
# Ends with a line "N passed, N failed".
set -euo pipefail
cd "$(dirname "$0")"

if ! command -v chromium >/dev/null; then
  echo "== installing chromium for the browser tests"
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  $as_root apt-get update -qq
  $as_root apt-get install -y -qq chromium >/dev/null
fi

echo "== format"
dotnet restore CustomerSuccess.sln --verbosity quiet
dotnet format whitespace CustomerSuccess.sln --verify-no-changes --no-restore

echo "== build"
dotnet build CustomerSuccess.sln --configuration Release --no-restore --verbosity quiet --nologo

echo "== test"
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
status=0
dotnet test CustomerSuccess.Tests --configuration Release --no-build --nologo --results-directory "$results" --logger "trx;LogFileName=tests.trx" \
  --logger "console;verbosity=minimal" || status=$?

counters=$(grep -o '<Counters [^>]*>' "$results/tests.trx")
count() { sed -E "s/.* $1=\"([0-9]+)\".*/\1/" <<<"$counters"; }
echo "$(count passed) passed, $(count failed) failed"
exit $status
