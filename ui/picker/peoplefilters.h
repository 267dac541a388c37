// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/page.h"
#include "app/domain/peoplequery.h"
#include "app/domain/user.h"
#include "app/models/filtervaluesmodel.h"
#include "app/net/reply.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <array>
#include <functional>
#include <optional>

class QPushButton;
class QToolButton;

namespace Steward
{

class Directory;
class FilterPopup;
class Session;

/// What people are filtered by beside the words: a button for each filter of `SearchUsersRequest`,
/// which opens a list of values. Where everybody is here those are the values of all who match the
/// words and the other filters, with how many of them have each; before, they are the known ones,
/// or typed. Managers are found by typing. Roles are shown by their names, which are read when
/// their list is first opened.
class PeopleFilters final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleFilters)
public:
    enum Filter { Department, Title, Manager, Status, Type, Role, Origin, FilterCount };

    /// Neither is owned, both must outlive this.
    PeopleFilters(Session *session, const Directory *directory, QWidget *parent = nullptr);
    ~PeopleFilters() override;

    /// The filters, with no words in them.
    [[nodiscard]] PeopleQuery query() const;
    /// How many filters are in force.
    [[nodiscard]] int count() const;
    void clear();
    /// \a current tells who is current in the list: offered as a manager.
    void setCurrent(std::function<std::optional<User>()> current)
    {
        m_current = std::move(current);
    }
    /// \a words tells what is searched for beside the filters.
    void setWords(std::function<QString()> words) { m_words = std::move(words); }
    /// Lets only those through whom \a person manages.
    void setManager(const User &person);

signals:
    void changed();

private:
    struct Part {
        QToolButton *button;
        QString title;
        QString hint;
        QStringList inForce;
    };
    [[nodiscard]] PeopleQuery queryWithout(int filter) const;
    [[nodiscard]] Part makePart(const QString &name, const QString &title, const QString &hint);
    void open(int filter);
    void toggle(int filter, const QString &value);
    void enter(int filter, const QString &text);
    void enterRole(const QString &text);
    void onRoleNames();
    void lookUp(const QString &text);
    void offer(const QList<User> &people);
    void update();
    [[nodiscard]] QList<FilterValue> values(int filter) const;
    [[nodiscard]] QList<FilterValue> valuesHere(int filter) const;
    [[nodiscard]] QList<FilterValue> rolesToOffer() const;
    /// The remark below the list of \a filter; empty for none.
    [[nodiscard]] QString note(int filter) const;
    [[nodiscard]] QString roleNote() const;
    [[nodiscard]] QString label(int filter, const QString &value) const;

    Session *m_session;
    const Directory *m_directory;
    std::array<Part, FilterCount> m_parts;
    QPushButton *m_clear;
    std::function<std::optional<User>()> m_current;
    std::function<QString()> m_words;
    QHash<QString, QString> m_names; ///< of managers, by id
    QPointer<FilterPopup> m_popup;
    int m_opened = FilterCount; ///< the filter of m_popup
    Reply<Page<User>> m_lookUp;
    int m_generation = 0;
};

} // namespace Steward
