// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/theme.h"

#include "ui/support/boxstyle.h"

#include <QApplication>
#include <QStyle>

#include <cmath>

namespace Steward::Theme
{

namespace
{
double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

/// \a colour, a small step towards \a aim.
QColor mixed(const QColor &colour, const QColor &aim)
{
    const auto step = [](int from, int to) {
        return from + (to - from) / 16 + (to > from ? 1 : 0) - (to < from ? 1 : 0);
    };
    return { qBound(0, step(colour.red(), aim.red()), 255),
             qBound(0, step(colour.green(), aim.green()), 255),
             qBound(0, step(colour.blue(), aim.blue()), 255) };
}

/// A selection that does not have the keyboard is \a quiet, with text as everywhere.
QPalette makePalette(const QColor &window, const QColor &base, const QColor &alternate,
                     const QColor &text, const QColor &disabled, const QColor &highlight,
                     const QColor &quiet, const QColor &link)
{
    QPalette palette(window);
    for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
        palette.setColor(group, QPalette::Window, window);
        palette.setColor(group, QPalette::Base, base);
        palette.setColor(group, QPalette::AlternateBase, alternate);
        palette.setColor(group, QPalette::ToolTipBase, base);
        const bool isQuiet = group == QPalette::Inactive;
        palette.setColor(group, QPalette::Highlight, isQuiet ? quiet : highlight);
        palette.setColor(group, QPalette::HighlightedText, isQuiet ? text : QColor(Qt::white));
        palette.setColor(group, QPalette::Link, link);
        const QColor &front = group == QPalette::Disabled ? disabled : text;
        for (const auto role :
             { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText })
            palette.setColor(group, role, front);
        palette.setColor(group, QPalette::PlaceholderText, disabled);
    }
    return palette;
}

/// Many desktops colour both alike.
void makeQuiet(QPalette &palette)
{
    const QColor bright = palette.color(QPalette::Active, QPalette::Highlight);
    if (palette.color(QPalette::Inactive, QPalette::Highlight) != bright)
        return;
    const QColor base = palette.color(QPalette::Inactive, QPalette::Base);
    palette.setColor(QPalette::Inactive, QPalette::Highlight,
                     QColor::fromRgbF(bright.redF() * 0.25F + base.redF() * 0.75F,
                                      bright.greenF() * 0.25F + base.greenF() * 0.75F,
                                      bright.blueF() * 0.25F + base.blueF() * 0.75F));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText,
                     palette.color(QPalette::Inactive, QPalette::Text));
}
} // namespace

void apply(const QString &name)
{
    const bool own = name == QStringLiteral("light") || name == QStringLiteral("dark");
    if (own || QApplication::style()->name() == QStringLiteral("fusion"))
        QApplication::setStyle(new BoxStyle);
    if (own) {
        QApplication::setPalette(name == QStringLiteral("dark") ? darkPalette() : lightPalette());
        return;
    }
    // A desktop's own colours are kept, as far as they can be read.
    QPalette palette = QApplication::palette();
    makeQuiet(palette);
    QApplication::setPalette(readable(palette));
}

BandColours band(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return { QColor(0xA3, 0x16, 0x21), Qt::white };
    case Environment::Staging:
        return { QColor(0x7A, 0x4B, 0x00), Qt::white };
    case Environment::Sandbox:
        return { QColor(0x1B, 0x6B, 0x3A), Qt::white };
    case Environment::Development:
        return { QColor(0x1D, 0x5A, 0x9E), Qt::white };
    case Environment::Other:
        return { QColor(0x3F, 0x4A, 0x55), Qt::white };
    case Environment::Practice:
        return { QColor(0x5B, 0x3A, 0x8E), Qt::white };
    }
    Q_UNREACHABLE();
    return {};
}

bool isDark(const QPalette &palette) { return luminance(palette.color(QPalette::Window)) < 0.2; }

QColor errorText(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xFF, 0x8A, 0x80) : QColor(0xA3, 0x16, 0x21);
}

QColor successText(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x7B, 0xD8, 0x8F) : QColor(0x1B, 0x6B, 0x3A);
}

QPalette lightPalette()
{
    return makePalette(QColor(0xF2, 0xF2, 0xF2), Qt::white, QColor(0xF6, 0xF7, 0xF9),
                       QColor(0x1A, 0x1A, 0x1A), QColor(0x5F, 0x5F, 0x5F), QColor(0x1D, 0x5A, 0x9E),
                       QColor(0xC9, 0xD6, 0xE6), QColor(0x1D, 0x5A, 0x9E));
}

QPalette darkPalette()
{
    return makePalette(QColor(0x2B, 0x2B, 0x2B), QColor(0x20, 0x21, 0x24), QColor(0x26, 0x27, 0x2A),
                       QColor(0xEC, 0xEC, 0xEC), QColor(0xA8, 0xA8, 0xA8), QColor(0x2F, 0x6A, 0xAE),
                       QColor(0x3A, 0x48, 0x5A), QColor(0x8A, 0xB4, 0xF8));
}

const QList<QPair<QPalette::ColorRole, QPalette::ColorRole>> &textPairs()
{
    static const QList<QPair<QPalette::ColorRole, QPalette::ColorRole>> pairs {
        { QPalette::WindowText, QPalette::Window },
        { QPalette::WindowText, QPalette::Base },
        { QPalette::Text, QPalette::Base },
        { QPalette::Text, QPalette::AlternateBase },
        { QPalette::PlaceholderText, QPalette::Base },
        { QPalette::ButtonText, QPalette::Button },
        { QPalette::ToolTipText, QPalette::ToolTipBase },
        { QPalette::HighlightedText, QPalette::Highlight },
        { QPalette::Link, QPalette::Base },
        { QPalette::Link, QPalette::Window },
    };
    return pairs;
}

QPalette readable(QPalette palette)
{
    constexpr double enough = 4.5;
    for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
        for (const auto &[front, back] : textPairs()) {
            QColor text = palette.color(group, front);
            QColor ground = palette.color(group, back);
            // The selection moves away from its text, all other texts from their ground.
            const bool mendGround = front == QPalette::HighlightedText;
            const bool darker = mendGround ? luminance(text) > 0.5 : luminance(ground) > 0.18;
            for (int step = 0; step < 100 && contrast(text, ground) < enough; ++step) {
                QColor &mended = mendGround ? ground : text;
                mended = mixed(mended, darker ? Qt::black : Qt::white);
            }
            if (text != palette.color(group, front))
                palette.setColor(group, front, text);
            if (ground != palette.color(group, back))
                palette.setColor(group, back, ground);
        }
    }
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (qMax(one, two) + 0.05) / (qMin(one, two) + 0.05);
}

} // namespace Steward::Theme
