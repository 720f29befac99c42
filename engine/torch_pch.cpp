// Anchors the precompiled torch/torch.h that every LibTorch module reuses: about 15 s of compile time saved
// a file.
