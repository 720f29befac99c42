#!/usr/bin/python3
"""Gathers free pictures to train on: gather_pictures.py PACKAGES OUT

PACKAGES holds these Debian packages, unpacked, a folder of its name each: dataset-fashion-mnist, tuxpaint-stamps-default,
openclipart-png, ufoai-textures. OUT gets a folder of JPEGs of 96 px for each kind of picture. The bundled garments take no part.
Needs python3-pil and python3-numpy. The same packages give the same pictures.
"""

import pathlib
import sys
import zipfile

import numpy as np
from PIL import Image, ImageFilter

import make_garments

SIDE_PX = make_garments.SIDE_PX
GARMENTS_PER_CLASS = 2000
BUNDLED_PER_CLASS = 300
LAYINGS_PER_STAMP = 6
SMALLEST_TEXTURE_PX = 96
STAMPS_LEFT_OUT = ("symbols", "cartoon")  # letters, signs and drawings


def laid_on_table(cutout, rng):
    """A cut-out of mode RGBA, turned and moved like a garment, on a table of its own."""
    scene = make_garments.table(rng)
    side = int(SIDE_PX * rng.uniform(0.4, 0.9))
    cutout = cutout.crop(cutout.getchannel("A").getbbox())
    cutout.thumbnail((side, side), Image.Resampling.LANCZOS)
    if rng.random() < 0.5:
        cutout = cutout.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    cutout = cutout.rotate(rng.uniform(-15, 15), Image.Resampling.BICUBIC, expand=True)
    canvas = Image.new("RGBA", (SIDE_PX, SIDE_PX))
    canvas.paste(cutout, tuple(int(rng.integers(min(0, room), max(0, room) + 1))
                               for room in (SIDE_PX - cutout.width, SIDE_PX - cutout.height)))
    pixels = np.asarray(canvas).astype(float) / 255
    cover = pixels[..., 3:]
    shadow = np.asarray(canvas.getchannel("A").filter(ImageFilter.GaussianBlur(3))).astype(float)[..., None] / 255
    scene = scene * (1 - 0.35 * np.roll(shadow, (3, 2), (0, 1))) * (1 - cover) + pixels[..., :3] * cover
    scene = scene * np.exp(rng.normal(0, 0.15)) + rng.normal(0, 0.01, scene.shape)
    return Image.fromarray((255 * np.clip(scene, 0, 1)).astype(np.uint8))


def cutout_of(path):
    """The picture with its alpha, or nothing where it has none or hardly covers anything."""
    try:
        picture = Image.open(path).convert("RGBA")
    except (OSError, Image.DecompressionBombError):
        return None
    picture.thumbnail((256, 256), Image.Resampling.LANCZOS)
    cover = np.asarray(picture.getchannel("A")) > 128
    return picture if 0.02 < cover.mean() < 0.98 else None


def save(picture, out, kind, number):
    (out / kind).mkdir(parents=True, exist_ok=True)
    picture.save(out / kind / f"{kind}-{number:05d}.jpg", quality=88)


def gather_garments(packages, out, rng):
    pictures, labels = make_garments.read_fashion_mnist(packages / "dataset-fashion-mnist")
    number = 0
    for label in range(len(make_garments.CLASSES)):
        taken = np.flatnonzero(labels == label)[BUNDLED_PER_CLASS:BUNDLED_PER_CLASS + GARMENTS_PER_CLASS]
        for index in taken:
            save(Image.fromarray(make_garments.photo(pictures[index], rng)[0]), out, "garments", number)
            number += 1


def gather_cutouts(folder, out, kind, times, rng, left_out=()):
    number = 0
    for path in sorted(folder.rglob("*.png")):
        if any(part in left_out for part in path.parts):
            continue
        cutout = cutout_of(path)
        for _ in range(times if cutout else 0):
            save(laid_on_table(cutout.copy(), rng), out, kind, number)
            number += 1


def gather_textures(archive, out):
    number = 0
    files = zipfile.ZipFile(archive)
    for name in sorted(files.namelist()):
        if not name.lower().endswith((".jpg", ".png")):
            continue
        texture = Image.open(files.open(name)).convert("RGB")
        if min(texture.size) < SMALLEST_TEXTURE_PX or texture.width != texture.height:
            continue
        save(texture.resize((SIDE_PX, SIDE_PX), Image.Resampling.LANCZOS), out, "textures", number)
        number += 1


def main():
    packages, out = map(pathlib.Path, sys.argv[1:3])
    rng = np.random.default_rng(2)
    gather_garments(packages, out, rng)
    gather_cutouts(packages / "tuxpaint-stamps-default", out, "stamps", LAYINGS_PER_STAMP, rng, STAMPS_LEFT_OUT)
    gather_cutouts(packages / "openclipart-png", out, "drawings", 1, rng)
    (textures,) = (packages / "ufoai-textures").rglob("0textures.pk3")
    gather_textures(textures, out)


if __name__ == "__main__":
    main()
