#pragma once

#include <cstdint>  // defines __GLIBC__ where the C library is that

/// Put before a function whose loops the compiler turns into vector instructions: it is compiled three
/// times (any x86-64, AVX2, AVX-512) and the program takes the best for its processor when it starts.
/// Elsewhere (arm64, where NEON is always there; compilers without it; sanitizers, whose runtime is not
/// ready when the choice is made) it means nothing. What such a function calls must be inlined.
///
/// The results are the same whichever is taken: integers wrap nowhere, and floating point is rounded after
/// each operation (-ffp-contract=off), which IEEE 754 defines for vectors as for single numbers.
#if defined(__x86_64__) && defined(__GLIBC__) && defined(__GNUC__) && !defined(__clang__) && \
    __GNUC__ >= 12 && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define DINOSCOPE_VECTOR_CLONES __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define DINOSCOPE_VECTOR_CLONES
#endif

/// For the small functions that such a function calls.
#define DINOSCOPE_INLINE [[gnu::always_inline]] inline

/// Promises that what this pointer is written through is reached through no other.
#define DINOSCOPE_RESTRICT __restrict__
