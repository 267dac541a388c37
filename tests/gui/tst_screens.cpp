// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/a11ywalker.h"
#include "tests/support/screenstour.h"
#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScreen>
#include <QTabBar>
#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
/// Every text, longer by 40 %, with accents and in brackets: what has none was never translated.
class PseudoTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        // File filters have a syntax of their own.
        if (text.contains(";;"_L1))
            return text;
        QString accented = text;
        for (qsizetype i = 0; i < accented.size(); ++i) {
            if (i > 0 && (accented.at(i - 1) == u'%' || accented.at(i - 1) == u'&'))
                continue;
            static constexpr auto plain = "aeiouAEIOU"_L1;
            static const QString marked = u"åéîøüÅÉÎØÜ"_s;
            for (qsizetype at = 0; at < plain.size(); ++at) {
                if (accented.at(i) == plain.at(at))
                    accented[i] = marked.at(at);
            }
        }
        return "["_L1 + accented + QString((text.size() * 2 + 4) / 5, u'~') + "]"_L1;
    }
};

bool isWorthTranslating(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// What the tenant sent, what was typed, dates, and names as C1's API spells them.
bool isData(const QString &text)
{
    static const QRegularExpression data(
        uR"(^(Acme Payroll|Home-grown, run by operations\.|Toured|people\.csv|[0-9A-Za-z]{27}|[A-Z_]{6,})"
        uR"(|(false|true)|[a-z]+[A-Z]\w*: ?.*|\d{4}-\d\d-.*|\w+, \d+ \w+ \d{4}.*)$)"_s);
    return data.match(text).hasMatch();
}

/// What is shown of \a screen apart from what the tenant sent.
QStringList ownTexts(const QWidget *screen)
{
    QStringList texts { screen->windowTitle() };
    for (const auto *label : screen->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    for (const auto *button : screen->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->window() == screen)
            texts << button->text() << button->toolTip();
    }
    for (const auto *group : screen->findChildren<QGroupBox *>()) {
        if (group->isVisible())
            texts << group->title();
    }
    for (const auto *bar : screen->findChildren<QTabBar *>()) {
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
            texts << bar->tabText(tab);
    }
    for (const auto *header : screen->findChildren<QHeaderView *>()) {
        for (int i = 0;
             header->isVisible() && header->orientation() == Qt::Horizontal && i < header->count();
             ++i)
            texts << header->model()->headerData(i, Qt::Horizontal).toString();
    }
    for (const auto *menu : screen->findChildren<QMenu *>()) {
        texts << menu->title();
        for (const QAction *action : menu->actions())
            texts << action->text();
    }
    for (const QWidget *widget : screen->findChildren<QWidget *>()) {
        if (widget->isVisible())
            texts << widget->accessibleName();
    }
    texts.removeIf([](const QString &text) { return !isWorthTranslating(text) || isData(text); });
    texts.removeDuplicates();
    return texts;
}

void useTranslator(QTranslator *translator) { QCoreApplication::installTranslator(translator); }
} // namespace

namespace Steward
{

class ScreensTest final : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_found.clear(); }
    void cleanup()
    {
        for (QTranslator *translator : std::as_const(m_translators))
            QCoreApplication::removeTranslator(translator);
        qDeleteAll(std::exchange(m_translators, {}));
    }
    /// Nothing is left in English, and texts that are longer by 40 % fit.
    void everythingIsTranslatedAndLongTextsFit()
    {
        use(new PseudoTranslator);
        int seen = 0;
        tourScreens([&](QWidget *screen, const QString &name) {
            ++seen;
            for (const QString &text : ownTexts(screen)) {
                if (!text.contains(u'['))
                    note(name, u"not translated: "_s + text);
            }
            for (const QString &finding : clippedTexts(screen))
                note(name, finding);
        });
        QVERIFY(seen > 20);
        report(seen);
    }
    void german()
    {
        auto *qt = new QTranslator;
        QVERIFY(qt->load(u"qtbase_de"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
        use(qt);
        auto *own = new QTranslator;
        QVERIFY(own->load(u":/i18n/steward_de.qm"_s));
        use(own);
        walk();
    }
    void english()
    {
        auto *own = new QTranslator;
        QVERIFY(own->load(u":/i18n/steward_en.qm"_s));
        use(own);
        walk();
    }

private:
    void walk()
    {
        int seen = 0;
        tourScreens([&](QWidget *screen, const QString &name) {
            ++seen;
            for (const QString &finding : accessibilityFindings(screen))
                note(name, finding);
            const QSize room = screen->screen()->availableSize();
            if (screen->minimumSize().width() > room.width()
                || screen->minimumSize().height() > room.height()
                || (qobject_cast<QDialog *>(screen) != nullptr
                    && (screen->width() > room.width() || screen->height() > room.height())))
                note(name, u"larger than the screen"_s);
        });
        report(seen);
    }
    void use(QTranslator *translator)
    {
        useTranslator(translator);
        m_translators << translator;
    }
    void note(const QString &screen, const QString &finding)
    {
        const QString line = screen + ": "_L1 + finding;
        if (!m_found.contains(line))
            m_found << line;
    }
    void report(int seen)
    {
        const QSize size = QApplication::primaryScreen()->size();
        qInfo("%d screens on %dx%d at scale %.2f", seen, size.width(), size.height(),
              QApplication::primaryScreen()->devicePixelRatio());
        QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')));
    }
    QStringList m_found;
    QList<QTranslator *> m_translators;
};

} // namespace Steward

QTEST_MAIN(Steward::ScreensTest)
#include "tst_screens.moc"
