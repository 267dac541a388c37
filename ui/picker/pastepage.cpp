// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/pastepage.h"

#include "ui/picker/importpane.h"
#include "ui/picker/pasteedit.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Steward
{

namespace
{
constexpr int pauseMs = 200;
}

PastePage::PastePage(QWidget *parent)
    : QWidget(parent)
    , m_text(new PasteEdit(this))
    , m_pane(new ImportPane(QStringLiteral("paste"), m_text,
                            tr("Paste or type addresses or names first, one a line."),
                            ImportPane::Tell::WhenChecked, this))
{
    setObjectName(QStringLiteral("pastePage"));
    m_text->setObjectName(QStringLiteral("pasteText"));
    m_text->setAccessibleName(tr("Addresses or names to check"));
    m_text->setPlaceholderText(
        tr("Paste addresses, names, usernames or employee IDs here, one a line, or cells of a "
           "spreadsheet."));
    m_text->setMinimumHeight(fontMetrics().height() * 4);
    m_pane->button()->setObjectName(QStringLiteral("checkNames"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseMs);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_pane, 1);
    connect(&m_typing, &QTimer::timeout, this, &PastePage::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PastePage::onTyped);
    connect(m_text, &PasteEdit::pasteRefused, this, [this](qsizetype characters) {
        const QLocale locale;
        m_pane->showProblem(
            tr("The paste has %1 characters; at most %2 fit. Nothing was pasted: "
               "take the column with the addresses alone, or save it as a file "
               "and use File.")
                .arg(locale.toString(characters), locale.toString(PasteEdit::maxCharacters)));
    });
    connect(m_pane, &ImportPane::asked, this, [this] {
        if (m_typing.isActive())
            read();
    });
    connect(m_pane, &ImportPane::checkWanted, this, &PastePage::checkWanted);
    connect(m_pane, &ImportPane::changed, this, &PastePage::changed);
}

bool PastePage::hasUnchecked() const { return m_pane->hasUnchecked(); }

void PastePage::focusText() { m_text->setFocus(); }

void PastePage::onTyped()
{
    if (m_text->document()->isEmpty()) {
        m_typing.stop();
        m_pane->clear();
        return;
    }
    m_pane->touch();
    m_typing.start();
}

void PastePage::read()
{
    m_typing.stop();
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        m_pane->clear();
    else
        m_pane->reader().readText(text);
}

} // namespace Steward
