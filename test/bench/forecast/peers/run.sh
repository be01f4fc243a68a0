#!/bin/sh
# Forecasts every 10th (or the given) series of a collection with statsforecast in an environment of its own:
#   sh run.sh m3_monthly 10
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${CONCORD_DATA:-$here/../../../../../shared/data}
environment=${TMPDIR:-/tmp}/concord-statsforecast
[ -d "$environment" ] || python3 -m venv "$environment"
"$environment/bin/pip" install --quiet statsforecast==2.1.1
"$environment/bin/python" "$here/statsforecast.py" "$data/forecast/$1.csv" "$here/$1.csv" "${2:-10}"
