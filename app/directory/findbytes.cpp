// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/findbytes.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Steward
{

const char *findBytes(const char *from, const char *end, QByteArrayView word)
{
    const auto size = static_cast<size_t>(word.size());
    if (size == 1)
        return static_cast<const char *>(
            std::memchr(from, word.front(), static_cast<size_t>(end - from)));
#ifdef __SSE2__
    // Places where the first and the last byte of the word stand at their distance.
    const __m128i first = _mm_set1_epi8(word.front());
    const __m128i last = _mm_set1_epi8(word.back());
    for (; end - from >= static_cast<ptrdiff_t>(size + 15); from += 16) {
        const auto load
            = [](const char *at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)); };
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(load(from), first),
                                           _mm_cmpeq_epi8(load(from + size - 1), last));
        auto places = static_cast<unsigned>(_mm_movemask_epi8(both));
        for (; places != 0; places &= places - 1) {
            const char *place = from + std::countr_zero(places);
            if (std::memcmp(place, word.data(), size) == 0)
                return place;
        }
    }
#endif
    return static_cast<const char *>(
        ::memmem(from, static_cast<size_t>(end - from), word.data(), size));
}

} // namespace Steward
