"""How long the references' augmentations take in Python on one thread: python_views.py FOLDER [ROUNDS].

Written with torchvision's transforms from the lists that tests/fixtures/augment/transform_tables.json records:
the multi-crop views of facebookresearch/dino (2 x 224 + 8 x 96) and of Lightly's DINOTransform (2 x 224 + 6 x 96),
decoding with Pillow included. Prints one JSON object. A photo's time is the processor time of its best round, as in
`dinoscope-cli bench views`. Needs Debian's python3-torch, python3-torchvision and python3-pil.
"""

import json
import os
import random
import sys
import time

import PIL
import torch
import torchvision
from PIL import Image, ImageFilter, ImageOps
from torchvision import transforms

BICUBIC = transforms.InterpolationMode.BICUBIC
MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


class Sometimes:
    """Changes a picture with a probability."""

    def __init__(self, probability, change):
        self.probability, self.change = probability, change

    def __call__(self, picture):
        return self.change(picture) if random.random() < self.probability else picture


def blurred(picture):
    return picture.filter(ImageFilter.GaussianBlur(radius=random.uniform(0.1, 2.0)))


def view(size, scale, blur, solarize=0.0, lists_idle_steps=False):
    """`lists_idle_steps`: with the steps of probability 0 that Lightly's list has."""
    steps = [
        transforms.RandomResizedCrop(size, scale=scale, interpolation=BICUBIC),
        transforms.RandomHorizontalFlip(0.5),
    ]
    if lists_idle_steps:
        steps += [transforms.RandomVerticalFlip(0.0), Sometimes(0.0, lambda picture: picture.rotate(90))]
    steps += [
        transforms.RandomApply([transforms.ColorJitter(0.4, 0.4, 0.2, 0.1)], p=0.8),
        transforms.RandomGrayscale(0.2),
        Sometimes(blur, blurred),
    ]
    if solarize > 0 or lists_idle_steps:
        steps.append(Sometimes(solarize, ImageOps.solarize))
    steps += [transforms.ToTensor(), transforms.Normalize(MEAN, STD)]
    return transforms.Compose(steps)


def recipe(local_views, lists_idle_steps):
    views = [
        view(224, (0.4, 1.0), 1.0, 0.0, lists_idle_steps),
        view(224, (0.4, 1.0), 0.1, 0.2, lists_idle_steps),
    ]
    return views + [view(96, (0.05, 0.4), 0.5, 0.0, lists_idle_steps)] * local_views


def milliseconds_a_photo(paths, views, rounds):
    total = 0.0
    for path in paths:
        best = float("inf")
        for _ in range(rounds):
            start = time.process_time()
            with Image.open(path) as file:
                photo = file.convert("RGB")
            for change in views:
                change(photo)
            best = min(best, time.process_time() - start)
        total += best
    return round(1000 * total / len(paths), 3)


def main():
    folder = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    torch.set_num_threads(1)
    torch.manual_seed(0)
    random.seed(0)
    paths = sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(".jpg"))
    print(json.dumps({
        "facebook_2x224_8x96_ms": milliseconds_a_photo(paths, recipe(8, False), rounds),
        "lightly_2x224_6x96_ms": milliseconds_a_photo(paths, recipe(6, True), rounds),
        "photos": len(paths),
        "rounds": rounds,
        "torch": torch.__version__,
        "torchvision": torchvision.__version__,
        "pillow": PIL.__version__,
    }))


main()
