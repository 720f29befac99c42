#!/usr/bin/python3
"""Makes the bundled garments: make_garments.py FASHION_MNIST OUT

FASHION_MNIST holds Debian's dataset-fashion-mnist (train-images-idx3-ubyte.gz and train-labels-idx1-ubyte.gz; MIT licence,
Zalando SE). OUT gets garments/CLASS/CLASS-0001.jpg and, for the first pictures of each class, the cut-out that the garment was
painted through as garment-masks/CLASS/CLASS-0001.png. Needs python3-pil and python3-numpy.

Each grey picture of a garment is dyed, turned, moved and laid on a table of a tint and a light of its own, so that neither its
colours nor its pixels say what it is: its shape does. The same arguments give the same pictures.
"""

import argparse
import colorsys
import gzip
import pathlib

import numpy as np
from PIL import Image, ImageFilter

CLASSES = ["t-shirt", "trousers", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag", "ankle-boot"]
SIDE_PX = 96
MASKS_PER_CLASS = 50


def read_fashion_mnist(folder, part="train"):
    def bytes_of(name, header):
        (path,) = pathlib.Path(folder).rglob(f"{part}-{name}.gz")
        return np.frombuffer(gzip.open(path).read(), np.uint8, offset=header)

    return bytes_of("images-idx3-ubyte", 16).reshape(-1, 28, 28), bytes_of("labels-idx1-ubyte", 8)


def table(rng):
    """A table top: a tint, and light that falls from one side."""
    tint = np.array(colorsys.hsv_to_rgb(rng.random(), rng.uniform(0, 0.25), rng.uniform(0.55, 0.95)))
    along = np.linspace(-0.5, 0.5, SIDE_PX)
    angle = rng.uniform(0, 2 * np.pi)
    light = 1 + 0.3 * (np.cos(angle) * along[None, :] + np.sin(angle) * along[:, None])
    return tint * light[..., None]


def garment(picture, rng, smallest, largest):
    """Its dyed colours, and the share of each pixel that it covers, on a canvas of SIDE_PX."""
    side = int(SIDE_PX * rng.uniform(smallest, largest))
    placed = Image.fromarray(picture).resize((side, side), Image.Resampling.BICUBIC)
    placed = placed.rotate(rng.uniform(-20, 20), Image.Resampling.BICUBIC)
    canvas = Image.new("L", (SIDE_PX, SIDE_PX))
    canvas.paste(placed, tuple(int(rng.integers(0, SIDE_PX - side + 1)) for _ in range(2)))
    gray = np.asarray(canvas).astype(float) / 255
    dye = np.array(colorsys.hsv_to_rgb(rng.random(), rng.uniform(0.2, 0.9), rng.uniform(0.6, 1)))
    return (0.25 + 0.75 * gray[..., None]) * dye, np.clip(6 * gray, 0, 1)


def photo(picture, rng, smallest=0.6, largest=0.95):
    """An RGB picture of uint8 [SIDE_PX, SIDE_PX, 3] and the garment's cover of [SIDE_PX, SIDE_PX], 0 to 1."""
    scene = table(rng)
    colors, cover = garment(picture, rng, smallest, largest)
    shadow = Image.fromarray((255 * cover).astype(np.uint8)).filter(ImageFilter.GaussianBlur(3))
    scene = scene * (1 - 0.35 * np.asarray(shadow.transform(shadow.size, Image.Transform.AFFINE, (1, 0, -2, 0, 1, -3)))[..., None] / 255)
    scene = scene * (1 - cover[..., None]) + colors * cover[..., None]
    scene = scene * np.exp(rng.normal(0, 0.15)) + rng.normal(0, 0.01, scene.shape)
    return (255 * np.clip(scene, 0, 1)).astype(np.uint8), cover


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("fashion_mnist")
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--per-class", type=int, default=300)
    parser.add_argument("--skip", type=int, default=0, help="pictures of each class that are passed over")
    parser.add_argument("--part", default="train", help="train or t10k")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()

    pictures, labels = read_fashion_mnist(options.fashion_mnist, options.part)
    rng = np.random.default_rng(options.seed)
    for number, name in enumerate(CLASSES):
        (options.out / "garments" / name).mkdir(parents=True, exist_ok=True)
        (options.out / "garment-masks" / name).mkdir(parents=True, exist_ok=True)
        chosen = np.flatnonzero(labels == number)[options.skip:options.skip + options.per_class]
        for place, index in enumerate(chosen, 1):
            made, cover = photo(pictures[index], rng)
            Image.fromarray(made).save(options.out / "garments" / name / f"{name}-{place:04d}.jpg", quality=85)
            if place <= MASKS_PER_CLASS:
                mask = Image.fromarray((cover > 0.5)).convert("1")
                mask.save(options.out / "garment-masks" / name / f"{name}-{place:04d}.png", optimize=True)


if __name__ == "__main__":
    main()
