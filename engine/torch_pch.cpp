// Anchors the precompiled headers of LibTorch that every room with it reuses (DINOSCOPE_TORCH_HEADERS).
