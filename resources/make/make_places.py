#!/usr/bin/python3
"""Makes photos that no network of ours learned from: make_places.py PACKAGES OUT

PACKAGES holds these Debian packages, unpacked, a folder of its name each: mate-backgrounds, plasma-workspace-wallpapers,
lomiri-wallpapers-16.04, lomiri-wallpapers-20.04. OUT gets a folder for each of their wallpapers that has something to see, with 40
pieces of 96 px, each under a light of its own: which pieces are of the same place? Needs python3-pil and python3-numpy. The same
packages give the same pictures.
"""

import pathlib
import sys

import numpy as np
from PIL import Image

SIDE_PX = 96
HEIGHT_PX = 720  # to which a wallpaper is shrunk
PIECES = 40
SMALLEST_BYTES = 400_000
SMALLEST_DETAIL = 0.08  # mean deviation of the levels within a piece, of 1
PLACES = 30


def wallpapers(packages):
    """The largest picture of each, by name."""
    largest = {}
    for path in sorted(packages.rglob("*")):
        if path.suffix.lower() not in (".jpg", ".png") or path.stat().st_size < SMALLEST_BYTES or "images_dark" in path.parts:
            continue
        name = path.parts[path.parts.index("contents") - 1] if "contents" in path.parts else path.stem.split("_")[0]
        if name not in largest or path.stat().st_size > largest[name].stat().st_size:
            largest[name] = path
    return sorted(largest.items())


def pieces(path, rng):
    whole = Image.open(path).convert("RGB")
    whole = whole.resize((round(whole.width * HEIGHT_PX / whole.height), HEIGHT_PX), Image.Resampling.LANCZOS)
    levels = np.asarray(whole).astype(float) / 255
    for _ in range(PIECES):
        side = int(rng.integers(SIDE_PX * 3 // 2, SIDE_PX * 3))
        top, left = (int(rng.integers(0, length - side)) for length in levels.shape[:2])
        yield levels[top:top + side, left:left + side]


def lit(piece, rng):
    """Under another light: brighter or darker, of another tint, harder or softer."""
    gains = np.exp(rng.normal(0, 0.25) + rng.normal(0, 0.15, 3))
    return np.clip(piece ** np.exp(rng.normal(0, 0.3)) * gains, 0, 1)


def main():
    packages, out = map(pathlib.Path, sys.argv[1:3])
    rng = np.random.default_rng(3)
    places = 0
    for name, path in wallpapers(packages):
        found = list(pieces(path, rng))
        if np.mean([piece.std((0, 1)).mean() for piece in found]) < SMALLEST_DETAIL:
            continue
        (out / name).mkdir(parents=True)
        for number, piece in enumerate(found):
            picture = Image.fromarray((255 * lit(piece, rng)).astype(np.uint8)).resize((SIDE_PX, SIDE_PX), Image.Resampling.LANCZOS)
            picture.save(out / name / f"{name}-{number + 1:02d}.jpg", quality=88)
        places += 1
        if places == PLACES:
            break


if __name__ == "__main__":
    main()
