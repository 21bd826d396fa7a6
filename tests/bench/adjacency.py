"""Who touches whom, with libpysal, for `cargo xtask bench`: one line of JSON.

Reads what `adjacency.rs` found from standard input, asks libpysal about the same files, and says of every pair that
only one of them has why, measured with shapely on the shapes as they stand in the file.

libpysal knows coincidence (`Rook`, `Queen`) and buffers that meet (`fuzzy_contiguity`, half the tolerance each); it has
no Rook with a tolerance. So ours within a tolerance is compared with both.
"""

import json
import sys
import time
import warnings

import geopandas
import shapely
from libpysal.weights import Queen, Rook, fuzzy_contiguity
from shapely.ops import nearest_points

SAMPLES = 3
# As in crate/src/city/adjacency.rs: a stretch runs along another for at least this many tolerances.
STRETCH_IN_TOLERANCES = 10


class City:
    """The shapes of one file, as they stand there and in metres."""

    def __init__(self, path, key):
        self.raw = geopandas.read_file(path)
        self.names = list(self.raw[key])
        assert len(set(self.names)) == len(self.names)
        projected = self.raw.crs.is_projected
        self.metres = self.raw.copy() if projected else self.raw.to_crs(self.raw.estimate_utm_crs())
        self.raw_of = dict(zip(self.names, self.raw.geometry))
        self.of = dict(zip(self.names, self.metres.geometry))

    def pairs(self, weights):
        neighbours = weights.neighbors.items()
        return {tuple(sorted((self.names[a], self.names[b]))) for a, others in neighbours for b in others}


def best_of(compute):
    best = float("inf")
    for _ in range(SAMPLES):
        start = time.perf_counter()
        result = compute()
        best = min(best, time.perf_counter() - start)
    return result, best * 1e3


def peers(city, contact, tolerance):
    """What of libpysal is asked: name and call."""
    exact = {"Rook": Rook, "Queen": Queen}[contact]
    asked = []
    if tolerance <= 1:
        asked.append((contact, lambda: exact.from_dataframe(city.raw, use_index=True)))
    if tolerance > 0 and contact == "Queen":
        asked.append(("fuzzy", lambda: fuzzy_contiguity(city.metres, buffering=True, buffer=tolerance / 2)))
    return asked


def vertices(shape):
    return {tuple(point) for point in shapely.get_coordinates(shape)}


def repeated(shape):
    """Points that follow themselves: a ring with them has a segment without length."""
    parts = shapely.get_parts(shape)
    rings = [list(ring.coords) for part in parts for ring in (part.exterior, *part.interiors)]
    return {a for ring in rings for a, b in zip(ring, ring[1:]) if a == b}


def cause(city, pair, ours, peer, tolerance):
    """Why only one of the two has the pair: (cause, sentence)."""
    a, b = (city.of[name] for name in pair)
    raw_a, raw_b = (city.raw_of[name] for name in pair)
    borders = a.boundary, b.boundary
    apart = borders[0].distance(borders[1])
    common_points = vertices(raw_a) & vertices(raw_b)
    if not ours and peer == "Rook" and common_points & repeated(raw_a) & repeated(raw_b):
        return "point contact", (
            "they touch in a point that both rings repeat; libpysal takes the segment without length for a stretch"
        )
    if not (raw_a.is_valid and raw_b.is_valid) and not ours:
        valid = geopandas.GeoDataFrame(geometry=[shapely.make_valid(raw_a), shapely.make_valid(raw_b)])
        kind = {"Rook": Rook, "Queen": Queen}.get(peer)
        if kind and not kind.from_dataframe(valid, use_index=True).neighbors[0]:
            return "invalid ring", "the ring crosses itself; once repaired they do not touch"
    if ours and tolerance > 0:
        stretch = min(
            borders[i].intersection(borders[1 - i].buffer(tolerance)).length for i in range(2)
        )
        if stretch >= STRETCH_IN_TOLERANCES * tolerance:
            return digitised_separately(a, b, stretch, tolerance)
        if apart <= tolerance:
            return corners_apart(city, pair, borders, apart)
    if not ours and apart <= tolerance:
        line = shapely.LineString(nearest_points(*borders))
        between = [name for name, shape in city.of.items() if name not in pair and shape.intersects(line)]
        if between:
            return "tolerance", f"a neck of {' and '.join(between)}, {apart:.1f} m wide, lies between: no gap"
    return "not explained", f"{apart:.2f} m apart, {len(common_points)} common points"


def corners_apart(city, pair, borders, apart):
    """They meet in a corner whose points do not coincide, or a short border of two others lies between."""
    line = shapely.LineString(nearest_points(*borders))
    shapes = city.of.items()
    between = [name for name, shape in shapes if name not in pair and shape.boundary.buffer(0.01).covers(line)]
    if apart > 0.01 and len(between) > 1:
        return "tolerance", f"{apart:.2f} m of border of {' and '.join(between)} lie between their corners"
    return "point contact", f"they meet in a corner that was digitised {millimetres(apart)} apart"


def millimetres(metres):
    return "less than 1 mm" if metres < 0.001 else f"{metres * 1000:.0f} mm"


def digitised_separately(a, b, stretch, tolerance):
    a, b = shapely.make_valid(a), shapely.make_valid(b)
    overlap = a.intersection(b).area
    # What closes between the two when they are widened, without the corners each of them fills in itself.
    gap = closed(a.union(b), tolerance).difference(closed(a, tolerance)).difference(closed(b, tolerance)).area
    found = [f"{kind} of {area:,.1f} m²" for kind, area in (("overlaps", overlap), ("gaps", gap)) if area >= 0.05]
    apart = millimetres((overlap + gap) / stretch)
    name = "overlap" if overlap >= gap else "gap"
    return name, f"digitised separately, {' and '.join(found)}, {apart} on average along {stretch:,.0f} m"


def closed(shape, tolerance):
    return shape.buffer(tolerance / 2).buffer(-tolerance / 2)


def compare(city, rule):
    ours = {tuple(sorted(pair)) for pair in rule["pairs"]}
    tolerance = rule["toleranceM"]
    for peer, ask in peers(city, rule["contact"], tolerance):
        weights, ms = best_of(ask)
        theirs = city.pairs(weights)
        differences = [
            {"pair": pair, "ours": pair in ours, "cause": name, "words": words}
            for pair in sorted(ours ^ theirs)
            for name, words in [cause(city, pair, pair in ours, peer, tolerance)]
        ]
        yield {
            "contact": rule["contact"],
            "toleranceM": tolerance,
            "peer": peer,
            "ourPairs": len(ours),
            "theirPairs": len(theirs),
            "ourMs": rule["ms"],
            "theirMs": ms,
            "differences": differences,
        }


def main():
    warnings.simplefilter("ignore")
    cities = json.load(sys.stdin)
    report = []
    for found in cities:
        city = City(found["file"], found["key"])
        assert len(city.names) == found["teilraeume"]
        comparisons = [entry for rule in found["rules"] for entry in compare(city, rule)]
        report.append({"city": found["city"], "teilraeume": found["teilraeume"], "comparisons": comparisons})
    print(json.dumps(report))


main()
