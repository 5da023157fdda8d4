// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/ids.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringView>
#include <array>
#include <optional>

namespace leadline {

/// What a user may change of a lead by typing. Owner and stage are the lead's own; the others are the
/// customer's, and with them change in all leads of that customer.
enum class EditField { FirstName, LastName, Email, Phone, Country, Company, JobTitle, Owner, Stage };

inline constexpr std::array allEditFields{EditField::FirstName, EditField::LastName, EditField::Email,
                                          EditField::Phone,     EditField::Country,  EditField::Company,
                                          EditField::JobTitle,  EditField::Owner,    EditField::Stage};

/// The stable code: "first-name", "last-name", "email", "phone", "country", "company", "job-title", "owner",
/// "stage".
[[nodiscard]] QString code(EditField field);
[[nodiscard]] std::optional<EditField> editFieldFromCode(QStringView code);

/// It belongs to the customer, and so to all of the customer's leads.
[[nodiscard]] bool isCustomers(EditField field);

/// A field and what is to stand in it: text as typed, a country in any spelling, a stage by its code.
struct FieldEdit
{
    EditField field = EditField::FirstName;
    QString value;
    QString reason;      ///< for the stages that need one
    bool anyway = false; ///< the lead is given up although mails are missing (rules/minimumtouches)

    bool operator==(const FieldEdit &) const = default;
};

/// One field of one lead that changes. A country is its ISO code where it is known, a stage its code.
struct EditedField
{
    LeadId lead;
    QString name; ///< the customer's
    EditField field = EditField::FirstName;
    QString before;
    QString after;

    bool operator==(const EditedField &) const = default;
};

/// One field of one lead that cannot be so.
struct RefusedEdit
{
    LeadId lead;
    QString name;
    EditField field = EditField::FirstName;
    QString code;   ///< rules/editrules and rules/stagemoves list them
    QString detail; ///< what the code is about, for the log and the command line

    bool operator==(const RefusedEdit &) const = default;
};

/// What an edit did, or would do. A lead of which one field is refused stays wholly as it is; the others go
/// on.
struct EditReport
{
    QList<EditedField> changes;
    QList<RefusedEdit> refused;
    qint64 unchanged = 0; ///< leads that were so already, or became so with another lead of their customer
    ActionId action;      ///< unset: nothing changed, or it was a preview

    bool operator==(const EditReport &) const = default;
};

/// One change of one field, as the journal tells it. Undone ones are left out.
struct FieldChangeEntry
{
    EditField field = EditField::FirstName;
    ActionId action;
    QString kind;     ///< the action's: "import", "edit", "bulk-edit", "set-back", "stage", "log" …
    QString fileName; ///< of an import
    int line = 0;     ///< where the row starts in that file; 0: no row of this customer was new in it
    Instant at;
    QString before;
    QString after;
    QString reason;     ///< given with a stage
    bool first = false; ///< the value the customer came with: nothing was before it to go back to

    bool operator==(const FieldChangeEntry &) const = default;
};

} // namespace leadline
