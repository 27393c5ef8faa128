#!/usr/bin/env bash
# artifacts.sh FOLDER: gathers what a release carries, after `npm run build` and `npm run package`.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p "$1"
into=$(cd "$1" && pwd)
git archive --format=zip --output="$into/shekara-data.zip" HEAD geodata
npm run data -- --out "$into/data"
(cd "$into/data" && zip -qr "$into/shekara-data-formats.zip" .)
rm -r "$into/data"
(cd dist && zip -qr "$into/shekara-site.zip" .)
(cd .cache/package/api && zip -qr "$into/shekara-ruler-api.zip" .)
cp .cache/package/*.tgz "$into"
(cd "$into" && sha256sum -- * >SHA256SUMS)
