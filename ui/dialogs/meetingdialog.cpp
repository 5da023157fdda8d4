// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/meetingdialog.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/widgets/timefield.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {

MeetingDialog::MeetingDialog(const Clock &clock, const QTimeZone &zone, const LeadPage &page,
                             const QString &warning, QWidget *parent)
    : QDialog(parent)
    , m_lead(page.lead.id)
    , m_customer(page.lead.customer.displayName())
    , m_at(new TimeField(clock, zone, this))
    , m_length(new QSpinBox(this))
    , m_title(new QLineEdit(this))
    , m_place(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save &meeting file…"), this))
{
    setObjectName(u"meetingDialog"_s);
    setWindowTitle(tr("Meeting file"));
    setMinimumWidth(440);
    m_at->setObjectName(u"meetingAt"_s);
    m_at->setThere(page.clock);
    m_at->suggest();
    m_length->setObjectName(u"meetingMinutes"_s);
    m_length->setRange(int(MeetingWish::shortest.count()), int(MeetingWish::longest.count()));
    m_length->setSingleStep(15);
    m_length->setValue(30);
    m_length->setSuffix(u' ' + tr("min"));
    m_title->setObjectName(u"meetingTitle"_s);
    const OfferRef &offer = page.lead.offer.ref;
    m_title->setText(tr("Meeting: %1").arg(offer.title.isEmpty() ? offer.code() : offer.title));
    m_place->setObjectName(u"meetingPlace"_s);
    m_place->setPlaceholderText(tr("A room or a link (optional)"));
    const bool invites = page.gate.value(Channel::Mail).allowed() && !page.lead.customer.email.isEmpty();
    build(invites ? tr("%1 will stand in it as the one guest.").arg(page.lead.customer.email)
                  : tr("There is no address to invite: the entry is for your own calendar."),
          warning);
    connect(m_at, &TimeField::edited, this, &MeetingDialog::showSave);
    connect(m_title, &QLineEdit::textChanged, this, &MeetingDialog::showSave);
    connect(m_save, &QPushButton::clicked, this, &MeetingDialog::wanted);
    m_at->line()->setFocus();
    showSave();
}

void MeetingDialog::build(const QString &who, const QString &warning)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    auto *name = new PlainLabel(PlainLabel::Look::Strong, "meetingWith", this);
    name->setText(m_customer);
    layout->addWidget(name);
    if (!warning.isEmpty()) {
        auto *label = new PlainLabel(PlainLabel::Look::Body, "meetingWarning", this);
        label->setText(u"⚠ "_s + warning);
        layout->addWidget(label);
    }
    auto *form = new QFormLayout;
    const auto add = [form](const QString &label, QWidget *field, QWidget *focused) {
        form->addRow(label, field);
        focused->setAccessibleName(plainCaption(label).remove(u'&'));
    };
    add(tr("&When"), m_at, m_at->line());
    add(tr("&Length"), m_length, m_length);
    add(tr("&Title"), m_title, m_title);
    add(tr("&Place"), m_place, m_place);
    layout->addLayout(form);
    auto *guest = new PlainLabel(PlainLabel::Look::Muted, "meetingGuest", this);
    guest->setText(who);
    layout->addWidget(guest);
    m_save->setObjectName(u"meetingSave"_s);
    m_save->setProperty("look", u"primary"_s);
    m_save->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

std::optional<MeetingWish> MeetingDialog::wish() const
{
    const auto at = m_at->time();
    const QString title = m_title->text().trimmed();
    if (!at || title.isEmpty())
        return std::nullopt;
    return MeetingWish{*at, std::chrono::minutes{m_length->value()}, title, m_place->text().trimmed()};
}

void MeetingDialog::setBusy(bool busy)
{
    m_busy = busy;
    showSave();
}

void MeetingDialog::showSave()
{
    m_save->setEnabled(!m_busy && wish().has_value());
}

} // namespace leadline
