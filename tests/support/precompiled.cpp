// Nothing: the sources that share a precompiled header reuse the one that is made for this file.
