// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/peoplefilters.h"

#include "app/auth/session.h"
#include "app/core/plaintext.h"
#include "app/directory/collation.h"
#include "app/directory/directory.h"
#include "app/directory/peoplevalues.h"
#include "app/directory/rolenames.h"
#include "app/models/userstatus.h"
#include "ui/picker/filterpopup.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/toolbutton.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr int mostLookedUp = 50;
constexpr qsizetype mostCharacters = 24; // of a value on its button; the tool tip has all of it

PeopleStore::Shared field(int filter)
{
    switch (filter) {
    case PeopleFilters::Department:
        return PeopleStore::Department;
    case PeopleFilters::Title:
        return PeopleStore::JobTitle;
    case PeopleFilters::Status:
        return PeopleStore::Status;
    case PeopleFilters::Type:
        return PeopleStore::Type;
    case PeopleFilters::Role:
        return PeopleStore::Roles;
    default:
        return PeopleStore::Origin;
    }
}

QStringList knownValues(int filter)
{
    switch (filter) {
    case PeopleFilters::Status:
        return { u"ENABLED"_s, u"DISABLED"_s, u"DELETED"_s };
    case PeopleFilters::Type:
        return { u"USER_TYPE_HUMAN"_s, u"USER_TYPE_SERVICE"_s, u"USER_TYPE_AGENT"_s,
                 u"USER_TYPE_SYSTEM"_s };
    case PeopleFilters::Origin:
        return { u"USER_ORIGIN_DIRECTORY"_s, u"USER_ORIGIN_LOCAL"_s, u"USER_ORIGIN_SYSTEM"_s };
    default:
        return {};
    }
}

bool isTyped(int filter)
{
    return filter == PeopleFilters::Department || filter == PeopleFilters::Title
        || filter == PeopleFilters::Role;
}

/// \a values in the order in which a person looks their labels up.
QList<FilterValue> byLabel(const QList<FilterValue> &values)
{
    const Collation collation;
    QList<QPair<QByteArray, FilterValue>> sorted;
    for (const FilterValue &value : values) {
        QByteArray key;
        collation.makeKey(value.label.toUtf8(), key);
        sorted.append({ key, value });
    }
    std::sort(sorted.begin(), sorted.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<FilterValue> result;
    for (const auto &[key, value] : std::as_const(sorted))
        result.append(value);
    return result;
}

/// \a label for its button, when it is the only one there.
QString shortened(int filter, const QString &label)
{
    if (label.size() <= mostCharacters)
        return label;
    if (filter != PeopleFilters::Role)
        return label.left(mostCharacters - 1) + u'…';
    // What tells roles of one name apart stands at the end.
    constexpr qsizetype half = (mostCharacters - 1) / 2;
    return label.left(half) + u'…' + label.right(mostCharacters - 1 - half);
}

bool holds(const QList<FilterValue> &values, const QString &value)
{
    return std::any_of(values.cbegin(), values.cend(),
                       [&value](const FilterValue &known) { return known.value == value; });
}
} // namespace

PeopleFilters::PeopleFilters(Session *session, const Directory *directory, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_directory(directory)
    , m_parts {
        makePart(u"filterDepartment"_s, tr("Department"), tr("Find or type a department")),
        makePart(u"filterTitle"_s, tr("Title"), tr("Find or type a title")),
        makePart(u"filterManager"_s, tr("Manager"), tr("Name or e-mail of the manager")),
        makePart(u"filterStatus"_s, tr("Status"), tr("Find a status")),
        makePart(u"filterType"_s, tr("Type"), tr("Find a type")),
        makePart(u"filterRole"_s, tr("Role"), tr("Find a role")),
        makePart(u"filterOrigin"_s, tr("Origin"), tr("Find an origin")),
    }
    , m_clear(new QPushButton(tr("Clear Filters"), this))
{
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setAutoDefault(false);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().averageCharWidth());
    for (int filter = 0; filter < FilterCount; ++filter) {
        QToolButton *button = m_parts.at(static_cast<size_t>(filter)).button;
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, filter] { open(filter); });
    }
    layout->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &PeopleFilters::clear);
    connect(m_session->roleNames(), &RoleNames::changed, this, &PeopleFilters::onRoleNames);
    update();
}

PeopleFilters::~PeopleFilters()
{
    ++m_generation;
    m_lookUp.abort();
}

PeopleFilters::Part PeopleFilters::makePart(const QString &name, const QString &title,
                                            const QString &hint)
{
    auto *button = new ToolButton(this);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return { button, title, hint, {} };
}

PeopleQuery PeopleFilters::query() const { return queryWithout(FilterCount); }

PeopleQuery PeopleFilters::queryWithout(int left) const
{
    const auto inForce = [this, left](Filter filter) {
        return filter == left ? QStringList() : m_parts.at(static_cast<size_t>(filter)).inForce;
    };
    PeopleQuery query;
    query.departments = inForce(Department);
    query.jobTitles = inForce(Title);
    query.managerIds = inForce(Manager);
    query.statuses = inForce(Status);
    query.types = inForce(Type);
    query.roleIds = inForce(Role);
    query.origins = inForce(Origin);
    return query;
}

int PeopleFilters::count() const
{
    return static_cast<int>(std::count_if(
        m_parts.begin(), m_parts.end(), [](const Part &part) { return !part.inForce.isEmpty(); }));
}

void PeopleFilters::clear()
{
    if (count() == 0)
        return;
    for (Part &part : m_parts)
        part.inForce.clear();
    // The button that was pressed is going.
    if (m_clear->hasFocus())
        m_parts.front().button->setFocus();
    update();
    emit changed();
}

void PeopleFilters::setManager(const User &person)
{
    m_names.insert(person.id.toString(), plainText(person.label()));
    m_parts[Manager].inForce = { person.id.toString() };
    update();
    emit changed();
}

void PeopleFilters::open(int filter)
{
    const Part &part = m_parts.at(static_cast<size_t>(filter));
    if (filter == Role)
        m_session->roleNames()->read();
    m_opened = filter;
    m_popup = new FilterPopup(part.title, part.hint, this);
    connect(m_popup, &FilterPopup::toggled, this,
            [this, filter](const QString &value) { toggle(filter, value); });
    connect(m_popup, &FilterPopup::entered, this,
            [this, filter](const QString &text) { enter(filter, text); });
    if (filter == Manager) {
        m_popup->setLooksElsewhere();
        connect(m_popup, &FilterPopup::typed, this, &PeopleFilters::lookUp);
        lookUp({});
    } else {
        m_popup->setValues(values(filter), part.inForce);
        m_popup->setNote(note(filter));
    }
    m_popup->openBelow(part.button);
}

void PeopleFilters::toggle(int filter, const QString &value)
{
    QStringList &inForce = m_parts[static_cast<size_t>(filter)].inForce;
    if (!inForce.removeOne(value))
        inForce.append(value);
    if (m_popup)
        m_popup->setInForce(inForce);
    update();
    emit changed();
}

void PeopleFilters::enter(int filter, const QString &text)
{
    if (filter == Role) {
        enterRole(text);
        return;
    }
    if (!isTyped(filter) || m_directory->answersHere()) {
        if (filter != Manager)
            m_popup->setNote(
                tr("Nobody who matches the rest has \"%1\".").arg(plainText(text, 40)));
        return;
    }
    QStringList &inForce = m_parts[static_cast<size_t>(filter)].inForce;
    if (!inForce.contains(text))
        toggle(filter, text);
    m_popup->setValues(values(filter), inForce);
}

/// The list has no name like \a text; an id stands for a role all the same.
void PeopleFilters::enterRole(const QString &text)
{
    const bool here = m_directory->answersHere();
    const RoleNames::Reading reading = m_session->roleNames()->reading();
    const QStringList &inForce = m_parts.at(Role).inForce;
    if (isObjectId(text) && (!here || holds(values(Role), text))) {
        if (!inForce.contains(text))
            toggle(Role, text);
        m_popup->setValues(values(Role), inForce);
        m_popup->setNote(note(Role));
    } else if (reading == RoleNames::Reading::Running) {
        // Nothing is wrong with a name that is still on its way.
        m_popup->setNote(note(Role));
    } else if (here) {
        m_popup->setNote(tr("No value has \"%1\" in it.").arg(plainText(text, 40)));
    } else if (reading == RoleNames::Reading::Complete) {
        m_popup->setNote(tr("No role has \"%1\" in its name, and the id of a role has 27 letters "
                            "and digits. Check what was typed.")
                             .arg(plainText(text, 40)));
    } else {
        m_popup->setNote(tr("The id of a role has 27 letters and digits. Check what was typed."));
    }
}

void PeopleFilters::onRoleNames()
{
    if (m_popup && m_opened == Role) {
        m_popup->setValues(values(Role), m_parts.at(Role).inForce);
        m_popup->setNote(note(Role));
    }
    update();
}

QString PeopleFilters::note(int filter) const
{
    if (filter == Role)
        return roleNote();
    if (!isTyped(filter) || m_directory->answersHere())
        return {};
    return tr("Type it as the tenant writes it, then press Return. Read everybody to choose from a "
              "list.");
}

QString PeopleFilters::roleNote() const
{
    const bool here = m_directory->answersHere();
    const RoleNames *names = m_session->roleNames();
    switch (names->reading()) {
    case RoleNames::Reading::NotYet:
    case RoleNames::Reading::Running:
        return here ? tr("Reading the names of the roles…")
                    : tr("Reading the names of the roles… The id of a role, 27 letters and digits, "
                         "can be typed meanwhile; then press Return.");
    case RoleNames::Reading::Complete:
        return here ? QString()
                    : tr("A role that is not in the list can be typed by its id of 27 letters and "
                         "digits; then press Return.");
    case RoleNames::Reading::Failed:
        return here ? tr("Roles are shown by their ids, because their names could not be read. %1")
                          .arg(names->error().userText())
                    : tr("Type the id of a role, 27 letters and digits, then press Return. The "
                         "names of the roles could not be read. %1")
                          .arg(names->error().userText());
    }
    Q_UNREACHABLE();
    return {};
}

void PeopleFilters::lookUp(const QString &text)
{
    const int generation = ++m_generation;
    m_lookUp.abort();
    if (text.isEmpty()) {
        const auto current = m_current ? m_current() : std::nullopt;
        offer(current ? QList<User> { *current } : QList<User>());
        return;
    }
    if (m_directory->answersHere()) {
        PeopleQuery query;
        query.text = text;
        QList<User> found;
        m_directory->search(query)->forEach([&](quint32 row) {
            if (found.size() < mostLookedUp)
                found.append(m_directory->people().user(row));
        });
        offer(found);
        return;
    }
    m_lookUp = m_session->users().page(text, {});
    m_lookUp.then(this, [this, generation](const Result<Page<User>> &page) {
        if (generation != m_generation || !m_popup)
            return;
        if (page)
            offer(page->items);
        else
            m_popup->setNote(page.error().userText());
    });
}

/// Shows \a people to choose managers from, after those who are in force.
void PeopleFilters::offer(const QList<User> &people)
{
    if (!m_popup)
        return;
    const QStringList &inForce = m_parts.at(Manager).inForce;
    QList<FilterValue> values;
    for (const QString &id : inForce)
        values.append({ id, label(Manager, id), {} });
    for (const User &person : people) {
        const QString id = person.id.toString();
        if (inForce.contains(id) || id.isEmpty())
            continue;
        const QString name = plainText(person.label());
        m_names.insert(id, name);
        values.append(
            { id,
              person.email.isEmpty() ? name : tr("%1, %2").arg(name, plainText(person.email)),
              {} });
    }
    m_popup->setNote(values.isEmpty() ? tr("Type two letters or more of the name.") : QString());
    m_popup->setValues(values, inForce);
}

QList<FilterValue> PeopleFilters::values(int filter) const
{
    QList<FilterValue> result;
    if (m_directory->answersHere()) {
        result = valuesHere(filter);
    } else if (filter == Role) {
        result = rolesToOffer();
    } else {
        for (const QString &value : knownValues(filter))
            result.append({ value, label(filter, value), {} });
    }
    for (const QString &value : m_parts.at(static_cast<size_t>(filter)).inForce) {
        if (!holds(result, value))
            result.append({ value, label(filter, value), {} });
    }
    return result;
}

QList<FilterValue> PeopleFilters::valuesHere(int filter) const
{
    QList<FilterValue> result;
    PeopleQuery others = queryWithout(filter);
    others.text = m_words ? m_words() : QString();
    const auto matching = m_directory->search(others);
    const RowSet &among = matching ? *matching : m_directory->people().present();
    for (const PeopleValue &value : peopleValues(m_directory->people(), field(filter), among)) {
        const QString text = QString::fromUtf8(value.text);
        result.append({ text, label(filter, text), value.people });
    }
    return byLabel(result);
}

QList<FilterValue> PeopleFilters::rolesToOffer() const
{
    QList<FilterValue> result;
    for (const QString &id : m_session->roleNames()->inUse())
        result.append({ id, label(Role, id), {} });
    return byLabel(result);
}

QString PeopleFilters::label(int filter, const QString &value) const
{
    switch (filter) {
    case Status:
        return userStatusText(value);
    case Type:
        return userTypeText(value);
    case Origin:
        return userOriginText(value);
    case Manager:
        return m_names.value(value, value);
    case Role:
        return m_session->roleNames()->label(value);
    default:
        return plainText(value);
    }
}

void PeopleFilters::update()
{
    for (int filter = 0; filter < FilterCount; ++filter) {
        const Part &part = m_parts.at(static_cast<size_t>(filter));
        QStringList labels;
        for (const QString &value : part.inForce)
            labels << label(filter, value);
        QString shown = part.title;
        if (labels.size() == 1) {
            shown = tr("%1: %2").arg(part.title, shortened(filter, labels.first()));
        } else if (labels.size() > 1) {
            shown = tr("%1: %2").arg(part.title, QLocale().toString(labels.size()));
        }
        // Names may have a sign in them that would make a mnemonic.
        part.button->setText(shown.replace(u"&"_s, u"&&"_s));
        const QString all = labels.isEmpty()
            ? tr("Filter by %1").arg(part.title)
            : tr("%1: %2").arg(part.title, QLocale().createSeparatedList(labels));
        part.button->setAccessibleName(all);
        part.button->setToolTip(all.toHtmlEscaped());
    }
    m_clear->setVisible(count() > 0);
}

} // namespace Steward
