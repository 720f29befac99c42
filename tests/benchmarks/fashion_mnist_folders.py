"""Turns Fashion-MNIST's idx files into folders of PNG by class: fashion_mnist_folders.py IDX_FOLDER OUT.

Writes OUT/train and OUT/test (60,000 and 10,000 grey pictures of 28 px; a file's name is its place in the idx file)
and, as hard links, OUT/bank and OUT/query: the first 20,000 of train and the first 2,000 of test, which the k-NN figures
are taken on. Needs nothing but Python's own library.
"""

import gzip
import os
import struct
import sys
import zlib

NAMES = ["tshirt", "trouser", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag", "boot"]
PARTS = [("train", "train", "bank", 20000), ("test", "t10k", "query", 2000)]


def read_idx(path, dimensions):
    """The sizes of an idx file of bytes, and its bytes."""
    with gzip.open(path) as file:
        data = file.read()
    head = 4 + 4 * dimensions
    magic, *sizes = struct.unpack(f">{1 + dimensions}I", data[:head])
    count = 1
    for size in sizes:
        count *= size
    if magic != 0x800 + dimensions or len(data) != head + count:
        sys.exit(f"{path} is not an idx file of bytes in {dimensions} dimensions.")
    return sizes, data[head:]


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def grey_png(width, height, pixels):
    rows = b"".join(b"\0" + pixels[y * width:(y + 1) * width] for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 6)) + chunk(b"IEND", b"")


def main():
    source, out = sys.argv[1:]
    for part, prefix, subset, subset_size in PARTS:
        (count, height, width), pixels = read_idx(os.path.join(source, f"{prefix}-images-idx3-ubyte.gz"), 3)
        (labels_count,), labels = read_idx(os.path.join(source, f"{prefix}-labels-idx1-ubyte.gz"), 1)
        if labels_count != count:
            sys.exit(f"{prefix}: {count} pictures but {labels_count} labels.")
        for folder in (part, subset):
            for name in NAMES:
                os.makedirs(os.path.join(out, folder, name), exist_ok=True)
        size = width * height
        for i in range(count):
            name = os.path.join(NAMES[labels[i]], f"{i:05d}.png")
            with open(os.path.join(out, part, name), "wb") as file:
                file.write(grey_png(width, height, pixels[i * size:(i + 1) * size]))
            if i < subset_size and not os.path.exists(os.path.join(out, subset, name)):
                os.link(os.path.join(out, part, name), os.path.join(out, subset, name))
        print(f"{count} pictures in {os.path.join(out, part)}, the first {subset_size} also in {subset}")


main()
