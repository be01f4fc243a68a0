"""Forecasts of statsforecast's automatic models, kept in a file so that the bench runs without Python.

    python statsforecast.py <series.csv> <output.csv> <step>

Reads a collection (columns id,frequency,horizon,category,start,train,test), takes every step-th series, and writes
id,method,cpu_seconds,mean,lo95,hi95 with numbers separated by ";". A "!" after the method says that it failed on the
series and that the last value stands in. The test column is not read. One series at a time on one thread; the first
series is forecast once before, so that compiling is not timed.
"""

import csv
import os
import sys
import time

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS", "NIXTLA_NUMBA_CACHE"):
    os.environ.setdefault(variable, "1")

import numpy as np  # noqa: E402

# This file bears the package's name; its own folder must not stand in the way of the import.
sys.path = [p for p in sys.path if os.path.abspath(p or ".") != os.path.dirname(os.path.abspath(__file__))]
from statsforecast.models import AutoARIMA, AutoCES, AutoETS, AutoTheta  # noqa: E402

MODELS = {"AutoETS": AutoETS, "AutoARIMA": AutoARIMA, "AutoTheta": AutoTheta, "AutoCES": AutoCES}


def forecast(model_class, history, season, horizon):
    """Mean and 95 % interval, with the CPU seconds that they took."""
    begin = time.process_time()
    try:
        result = model_class(season_length=season).forecast(y=history, h=horizon, level=[95])
        rows = [np.asarray(result[key], dtype=float) for key in ("mean", "lo-95", "hi-95")]
        failed = not np.all(np.isfinite(rows[0]))
    except Exception:  # a model that refuses a series is marked, whatever its reason
        failed = True
    seconds = time.process_time() - begin
    if failed:
        rows = [np.full(horizon, history[-1])] * 3
    return rows, seconds, failed


def named_apart(rows):
    """The second series of a name becomes "name#2", as in the bench."""
    seen = {}
    for row in rows:
        name = row["id"]
        seen[name] = seen.get(name, 0) + 1
        yield row if seen[name] == 1 else {**row, "id": f"{name}#{seen[name]}"}


def main(source, target, step):
    with open(source, newline="") as file:
        series = [row for i, row in enumerate(named_apart(csv.DictReader(file))) if i % step == 0]
    with open(target, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id", "method", "cpu_seconds", "mean", "lo95", "hi95"])
        for i, row in enumerate(series):
            history = np.array([float(v) for v in row["train"].split(";") if v not in ("", "NA")])
            season, horizon = int(row["frequency"]), int(row["horizon"])
            for name, model_class in MODELS.items():
                if i == 0:
                    forecast(model_class, history, season, horizon)
                rows, seconds, failed = forecast(model_class, history, season, horizon)
                numbers = [";".join(f"{v:.6g}" for v in values) for values in rows]
                writer.writerow([row["id"], name + ("!" if failed else ""), f"{seconds:.4f}", *numbers])
            file.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
