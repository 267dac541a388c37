// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/terraformtext.h"

#include "app/core/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
struct TerraformTexts {
    Q_DECLARE_TR_FUNCTIONS(Terraform)
};

using Attributes = QList<std::pair<QString, QString>>;

/// `name = value` lines, the equals signs below each other as `terraform fmt` puts them.
QString lines(const Attributes &attributes, int indent)
{
    qsizetype width = 0;
    for (const auto &[name, value] : attributes)
        width = std::max(width, name.size());
    QString text;
    for (const auto &[name, value] : attributes)
        text += QString(indent, u' ') + name.leftJustified(width) + " = "_L1 + value + u'\n';
    return text;
}

QString remark(const QString &text) { return "# "_L1 + plainText(text) + u'\n'; }

/// Made of letters, digits and underlines only.
QString label(const QString &prefix, const QString &text)
{
    constexpr qsizetype longest = 48;
    QString safe = prefix + u'_' + text.left(longest).toLower();
    for (QChar &c : safe) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (!plain)
            c = u'_';
    }
    return safe;
}

QString heading(const Plan &plan)
{
    //: A comment in a Terraform file. %1 is the name of an app or entitlement, %2 a host.
    return remark(TerraformTexts::tr("%1 at %2, for the provider conductorone/conductorone set up "
                                     "for that tenant.")
                      .arg(plan.objectName, plan.tenantHost));
}

/// `["a", "b"]`, one to a line.
QString stringList(const QStringList &values)
{
    QString text = u"[\n"_s;
    for (const QString &value : values)
        text += "    "_L1 + value + ",\n"_L1;
    return text + "  ]"_L1;
}

/// An attribute whose value takes several lines, apart from the aligned ones.
QString block(const QString &name, const QString &value)
{
    return "  "_L1 + name + " = "_L1 + value + u'\n';
}

Attributes appAttributes(const NewApp &app)
{
    Attributes attributes { { u"display_name"_s, hclString(app.displayName) } };
    const auto add = [&attributes](const QString &name, const QString &text) {
        if (!text.isEmpty())
            attributes.append({ name, hclString(text) });
    };
    add(u"description"_s, app.description);
    add(u"instructions"_s, app.instructions);
    add(u"grant_policy_id"_s, app.grantPolicy.value_or(PolicyId()).toString());
    add(u"revoke_policy_id"_s, app.revokePolicy.value_or(PolicyId()).toString());
    add(u"certify_policy_id"_s, app.certifyPolicy.value_or(PolicyId()).toString());
    add(u"identity_matching"_s, app.identityMatching);
    if (app.monthlyCostUsd)
        attributes.append({ u"monthly_cost_usd"_s, QString::number(*app.monthlyCostUsd) });
    if (app.strictAccessProvisioning) {
        attributes.append({ u"strict_access_entitlement_provisioning"_s,
                            *app.strictAccessProvisioning ? u"true"_s : u"false"_s });
    }
    return attributes;
}

QString annotations(const NewApp &app)
{
    if (app.annotations.isEmpty())
        return {};
    Attributes attributes;
    for (auto it = app.annotations.begin(); it != app.annotations.end(); ++it)
        attributes.append({ hclString(it.key()), hclString(it.value()) });
    return u'\n' + block(u"annotations"_s, "{\n"_L1 + lines(attributes, 4) + "  }"_L1);
}

QString entitlementOwners(const NewApp &app)
{
    if (app.entitlementOwners.isEmpty())
        return {};
    QString list = u"[\n"_s;
    for (const EntitlementRef &ref : app.entitlementOwners) {
        const Attributes attributes { { u"app_id"_s, hclString(ref.app.toString()) },
                                      { u"id"_s, hclString(ref.entitlement.toString()) } };
        list += "    {\n"_L1 + lines(attributes, 6) + "    },\n"_L1;
    }
    return u'\n' + block(u"app_entitlement_owner_refs"_s, list + "  ]"_L1);
}

/// The provider's app has no user owners; this resource has, with other rules.
QString appOwners(const NewApp &app, const QString &name)
{
    if (app.owners.isEmpty())
        return {};
    QStringList ids;
    for (const UserId &owner : app.owners)
        ids.append(hclString(owner.toString()));
    return u'\n'
        + remark(TerraformTexts::tr("This sets the whole list of owners: whoever makes the app is "
                                    "taken off it unless named here."))
        + "resource \"conductorone_app_owner\" \""_L1 + name + "\" {\n"_L1
        + lines({ { u"app_id"_s, "conductorone_app."_L1 + name + ".id"_L1 } }, 2) + u'\n'
        + block(u"user_ids"_s, stringList(ids)) + "}\n"_L1;
}

QString appText(const Plan &plan)
{
    const QString name = label(u"app"_s, plan.app.displayName);
    return heading(plan) + "resource \"conductorone_app\" \""_L1 + name + "\" {\n"_L1
        + lines(appAttributes(plan.app), 2) + annotations(plan.app) + entitlementOwners(plan.app)
        + "}\n"_L1 + appOwners(plan.app, name);
}

/// What names an ownership, in the provider's words.
Attributes ownerAttributes(const Plan &plan, const User &person)
{
    Attributes attributes { { u"app_id"_s, hclString(plan.object.app.toString()) } };
    if (plan.object.entitlement)
        attributes.append({ u"entitlement_id"_s, hclString(plan.object.entitlement->toString()) });
    attributes.append({ u"role_slug"_s, hclString(plan.slug.toString()) });
    attributes.append({ u"user_ref_id"_s, hclString(person.id.toString()) });
    return attributes;
}

QString ownerText(const Plan &plan, const User &person)
{
    const QString type = plan.object.entitlement ? u"conductorone_app_entitlement_owner_user"_s
                                                 : u"conductorone_app_owner_user"_s;
    // Entitlement ids recur across apps and one person may have several roles: all of it is needed
    // for a name of its own. Ids tell upper from lower case, so they do not go through label().
    QStringList parts { label(u"owner"_s, plan.slug.toString()), plan.object.app.toString() };
    if (plan.object.entitlement)
        parts << plan.object.entitlement->toString();
    const QString name = (parts << person.id.toString()).join(u'_');
    const Attributes attributes = ownerAttributes(plan, person);
    QString text = u'\n' + remark(person.label());
    if (plan.removes()) {
        text += "import {\n  to = "_L1 + type + u'.' + name + "\n  id = jsonencode({\n"_L1
            + lines(attributes, 4) + "  })\n}\n\n"_L1;
    }
    return text + "resource \""_L1 + type + "\" \""_L1 + name + "\" {\n"_L1 + lines(attributes, 2)
        + "}\n"_L1;
}
} // namespace

bool isVisible(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QString hclString(const QString &text)
{
    QString inner;
    for (const char32_t c : text.toUcs4()) {
        if (c == U'\n')
            inner += "\\n"_L1;
        else if (c == U'\t')
            inner += "\\t"_L1;
        else if (c == U'"' || c == U'\\')
            inner += u'\\' + QString::fromUcs4(&c, 1);
        else if (isVisible(c))
            inner += QString::fromUcs4(&c, 1);
        else if (c > 0xffff)
            inner += u"\\U%1"_s.arg(static_cast<uint>(c), 8, 16, QChar(u'0'));
        else
            inner += u"\\u%1"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0'));
    }
    inner.replace("${"_L1, "$${"_L1);
    inner.replace("%{"_L1, "%%{"_L1);
    return u'"' + inner + u'"';
}

QString terraformText(const Plan &plan)
{
    if (plan.kind == ChangeKind::CreateApp)
        return appText(plan);
    QString text = heading(plan);
    if (plan.removes()) {
        text += remark(TerraformTexts::tr("Terraform takes away only what it knows. Apply this "
                                          "text first: it takes the owners over and changes "
                                          "nothing."));
        text += remark(TerraformTexts::tr("Then take these blocks out of your files and apply once "
                                          "more: that removes the owners."));
    }
    for (const User &person : plan.people)
        text += ownerText(plan, person);
    return text;
}

} // namespace Steward
