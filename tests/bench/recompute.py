"""Weights -> index -> classes in numpy, for `cargo xtask bench`: one line of JSON.

The same made-up figures, sizes and weights as crate/benches/recompute.rs. `numpy` is what one would write;
`numpy, tuned` keeps its buffers and compares instead of searching, which is several times faster for five classes.
"""

import json
import time

import numpy as np

SIZES = [(570, 5, 100), (15_000, 13, 20), (100_000, 20, 4)]
SAMPLES = 40
BOUNDS = np.array([-1.5, -0.5, 0.5, 1.5])
# The upper bounds of the classes above the average belong to the lower class.
THRESHOLDS = [np.nextafter(-1.5, -2), np.nextafter(-0.5, -2), 0.5, 1.5]


def standardised(rows, columns):
    i = np.arange(rows, dtype=np.uint64)[:, None]
    j = np.arange(columns, dtype=np.uint64)[None, :]
    hashed = (i * 31 + j * 977 + 1) * 2_654_435_761 % 2**32
    percent = (hashed % 1000) / 10.0
    x = percent * percent / 100.0
    # Column by column in memory: the faster order for numpy's matrix product here.
    return np.asfortranarray((x - x.mean(axis=0)) / x.std(axis=0))


def plain(z, weights):
    y = z @ (weights / weights.sum())
    index = y / y.std()
    return index, np.digitize(index, BOUNDS).astype(np.uint8)


def tuned(z, weights, index, classes, above):
    np.dot(z, weights / weights.sum(), out=index)
    index *= 1 / index.std()
    classes[:] = 0
    for threshold in THRESHOLDS:
        np.greater(index, threshold, out=above)
        classes += above.view(np.uint8)
    return index, classes


def main():
    result = {}
    for rows, columns, repeats in SIZES:
        z = standardised(rows, columns)
        buffers = np.empty(rows), np.empty(rows, dtype=np.uint8), np.empty(rows, dtype=bool)
        variants = {"numpy": lambda w: plain(z, w), "numpy, tuned": lambda w: tuned(z, w, *buffers)}
        times = {name: [] for name in variants}
        for sample in range(SAMPLES):
            weights = 1.0 + (sample + np.arange(columns)) % 7
            for name, compute in variants.items():
                start = time.perf_counter()
                for _ in range(repeats):
                    _, classes = compute(weights)
                times[name].append((time.perf_counter() - start) * 1e3 / repeats)
        counts = np.bincount(classes, minlength=5).tolist()
        result[f"{rows}x{columns}"] = {"classes": counts, "variants": times}
    print(json.dumps(result))


main()
