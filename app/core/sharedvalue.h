// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <memory>
#include <optional>

namespace Steward
{

/// A value that many have in common: a copy of this is a pointer, so that thousands of rows with it
/// cost little. Where there is none it reads as a T made from nothing. Safe in any thread, as
/// nobody changes the value.
template <class T> class SharedValue
{
public:
    SharedValue() = default;
    SharedValue(const T &value)
        : m_value(std::make_shared<const T>(value))
    {
    }
    SharedValue(const std::optional<T> &value)
        : m_value(value ? std::make_shared<const T>(*value) : nullptr)
    {
    }
    /// One for each of \a values, in their order; they share the list.
    [[nodiscard]] static QList<SharedValue> each(const QList<T> &values)
    {
        const auto list = std::make_shared<const QList<T>>(values);
        QList<SharedValue> shared;
        shared.reserve(list->size());
        for (const T &value : *list)
            shared.emplaceBack().m_value = std::shared_ptr<const T>(list, &value);
        return shared;
    }

    /// Whether there is one.
    [[nodiscard]] explicit operator bool() const { return m_value != nullptr; }
    [[nodiscard]] const T &operator*() const
    {
        static const T none {};
        return m_value ? *m_value : none;
    }
    [[nodiscard]] const T *operator->() const { return &**this; }
    /// Whether both are the same one; equal values may be two.
    [[nodiscard]] bool isSame(const SharedValue &other) const { return m_value == other.m_value; }

private:
    std::shared_ptr<const T> m_value;
};

} // namespace Steward
