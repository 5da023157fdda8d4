// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mailtemplatesdialog.h"

#include "core/services/leaddesk.h"
#include "ui/support/language.h"
#include "ui/support/plainlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"
#include "ui/support/wordsmail.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {

MailTemplatesDialog::MailTemplatesDialog(LeadDesk &desk, Prompts &prompts, Subject subject, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_subject(std::move(subject))
    , m_settings(m_subject.material.templates.settings())
    , m_before(m_settings)
    , m_list(new QListWidget(this))
    , m_reset(new QPushButton(this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_title(new QLineEdit(this))
    , m_offer(new QLineEdit(this))
    , m_company(new QLineEdit(m_settings.ownCompany, this))
    , m_languages(new QTabBar(this))
    , m_mailSubject(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_fault(new PlainLabel(PlainLabel::Look::Body, "templateFault", this))
    , m_shown(new PlainLabel(PlainLabel::Look::Section, "previewTitle", this))
    , m_preview(new QPlainTextEdit(this))
{
    setObjectName(u"mailTemplatesDialog"_s);
    setWindowTitle(tr("Mail templates"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    if (m_subject.fault) {
        auto *label = new PlainLabel(PlainLabel::Look::Body, "mailFileFault", this);
        label->setProperty("look", u"fault"_s);
        label->setText(breakable(words::mailFileFault(m_subject.path, *m_subject.fault)));
        layout->addWidget(label);
    }
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeList());
    columns->addWidget(makeForm(), 1);
    layout->addLayout(columns, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save->setObjectName(u"saveTemplates"_s);
    m_save->setProperty("look", u"primary"_s);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MailTemplatesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillList({m_subject.material.templateKey, {}});
    resize(1000, 640);
}

QWidget *MailTemplatesDialog::makeList()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(280);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Mail templates"));
    layout->addWidget(m_list, 1);
    auto *add = new QPushButton(tr("&New template"), side);
    add->setObjectName(u"addTemplate"_s);
    auto *forOffer = new QPushButton(tr("Another text for an &offer…"), side);
    forOffer->setObjectName(u"addForOffer"_s);
    m_reset->setObjectName(u"resetTemplate"_s);
    for (QPushButton *button : {add, forOffer, m_reset}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_company->setObjectName(u"ownCompany"_s);
    form->addRow(tr("Your &company, for “{own_company}”"), m_company);
    m_company->setAccessibleName(tr("Your company"));
    layout->addLayout(form);
    connect(m_list, &QListWidget::currentRowChanged, this, &MailTemplatesDialog::showEntry);
    connect(add, &QPushButton::clicked, this, &MailTemplatesDialog::addTemplate);
    connect(forOffer, &QPushButton::clicked, this, &MailTemplatesDialog::addForOffer);
    connect(m_reset, &QPushButton::clicked, this, &MailTemplatesDialog::reset);
    connect(m_company, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_settings.ownCompany = text.simplified();
        m_subject.material.facts.ownCompany = m_settings.ownCompany;
        preview();
    });
    return side;
}

QWidget *MailTemplatesDialog::makeForm()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *form = new QFormLayout;
    m_title->setObjectName(u"templateTitle"_s);
    m_offer->setObjectName(u"templateOffer"_s);
    form->addRow(tr("Na&me"), m_title);
    form->addRow(tr("O&ffer"), m_offer);
    m_title->setAccessibleName(tr("Name"));
    m_offer->setAccessibleName(tr("Offer"));
    layout->addLayout(form);
    m_languages->setObjectName(u"templateLanguages"_s);
    m_languages->setAccessibleName(tr("Language of the text"));
    m_languages->setDrawBase(false);
    for (const QString &one : m_subject.material.templates.languages())
        m_languages->setTabData(m_languages->addTab(plainCaption(words::languageTitle(one))), one);
    auto *row = new QHBoxLayout;
    row->addWidget(m_languages, 1);
    auto *fields = new QPushButton(tr("&Insert a field"), side);
    fields->setObjectName(u"insertField"_s);
    fields->setAutoDefault(false);
    auto *menu = new QMenu(fields);
    for (const MailField field : allMailFields)
        menu->addAction(plainCaption(QString(words::mailField(field) + u"\t{"_s + code(field) + u'}')), this,
                        [this, field] { insertField(field); });
    fields->setMenu(menu);
    row->addWidget(fields);
    layout->addLayout(row);
    m_mailSubject->setObjectName(u"templateSubject"_s);
    m_mailSubject->setAccessibleName(tr("Subject"));
    m_mailSubject->setPlaceholderText(tr("Subject"));
    m_body->setObjectName(u"templateBody"_s);
    m_body->setAccessibleName(tr("Text of the mail"));
    m_body->setTabChangesFocus(true);
    m_fault->setProperty("look", u"fault"_s);
    m_preview->setObjectName(u"templatePreview"_s);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_mailSubject), static_cast<QWidget *>(m_fault)})
        layout->addWidget(widget);
    layout->insertWidget(layout->indexOf(m_fault), m_body, 3);
    layout->addWidget(m_shown);
    layout->addWidget(m_preview, 2);
    const QString who =
        m_subject.material.lead.isSet() ? m_subject.material.customer : tr("a made-up customer");
    m_shown->setText(tr("As it goes to %1").arg(who));
    m_preview->setAccessibleName(m_shown->text());
    connect(m_languages, &QTabBar::currentChanged, this, &MailTemplatesDialog::showText);
    connect(m_mailSubject, &QLineEdit::textChanged, this, &MailTemplatesDialog::takeText);
    connect(m_body, &QPlainTextEdit::textChanged, this, &MailTemplatesDialog::takeText);
    connect(m_offer, &QLineEdit::editingFinished, this, &MailTemplatesDialog::takeOffer);
    connect(m_title, &QLineEdit::textEdited, this, &MailTemplatesDialog::takeTitle);
    return side;
}

MailSettings MailTemplatesDialog::settings() const
{
    return m_settings;
}

QString MailTemplatesDialog::language() const
{
    return m_languages->tabData(m_languages->currentIndex()).toString();
}

const MailTemplate *MailTemplatesDialog::shipped(const QString &key) const
{
    const auto found = std::ranges::find(m_subject.shipped, key, &MailTemplate::key);
    return found == m_subject.shipped.end() ? nullptr : &*found;
}

bool MailTemplatesDialog::isShipped(const QString &key) const
{
    return shipped(key) != nullptr;
}

MailTemplate *MailTemplatesDialog::own(const Entry &entry)
{
    const auto found = std::ranges::find_if(m_settings.mails, [&entry](const MailTemplate &one) {
        return one.key == entry.key && one.offer == entry.offer;
    });
    return found == m_settings.mails.end() ? nullptr : &*found;
}

/// What would go out in that language: the entry's own text, that for every offer, or the shipped one.
MailText MailTemplatesDialog::textOf(const Entry &entry, const QString &language)
{
    const MailTemplate *const sources[]{own(entry), own({entry.key, {}}), shipped(entry.key)};
    for (const MailTemplate *one : sources) {
        if (one && one->texts.contains(language))
            return one->texts.value(language);
    }
    return {};
}

QString MailTemplatesDialog::titleOf(const Entry &entry)
{
    for (const MailTemplate *one :
         {static_cast<const MailTemplate *>(own({entry.key, {}})), shipped(entry.key)}) {
        if (one && !one->title.isEmpty())
            return inLanguage(one->title, language::current());
    }
    return entry.key;
}

void MailTemplatesDialog::fillList(const Entry &chosen)
{
    m_entries.clear();
    for (const MailTemplate &one : std::as_const(m_subject.shipped))
        m_entries.append({one.key, {}});
    std::ranges::stable_sort(m_entries, {}, [this](const Entry &entry) {
        return m_subject.material.templates.keys().indexOf(entry.key);
    });
    for (const MailTemplate &one : std::as_const(m_settings.mails)) {
        const Entry entry{one.key, one.offer};
        if (m_entries.contains(entry))
            continue;
        const auto after = std::ranges::find_if( // behind the others of its kind
            m_entries.rbegin(), m_entries.rend(), [&](const Entry &other) { return other.key == one.key; });
        m_entries.insert(after == m_entries.rend() ? m_entries.size() : m_entries.rend() - after, entry);
    }
    m_filling = true;
    m_list->clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString title = titleOf(entry);
        m_list->addItem(entry.offer.isEmpty() ? title : QString(u"   "_s + title + u" · "_s + entry.offer));
    }
    m_filling = false;
    m_list->setCurrentRow(int(std::max<qsizetype>(0, m_entries.indexOf(chosen))));
    showEntry();
}

void MailTemplatesDialog::showEntry()
{
    if (m_filling || m_list->currentRow() < 0)
        return;
    m_current = m_entries[m_list->currentRow()];
    const bool isOwnKind = !isShipped(m_current.key);
    m_filling = true;
    m_title->setText(titleOf(m_current));
    m_title->setEnabled(isOwnKind && m_current.offer.isEmpty());
    m_offer->setText(m_current.offer);
    m_offer->setEnabled(!m_current.offer.isEmpty());
    m_offer->setPlaceholderText(tr("Every offer"));
    m_filling = false;
    const bool isUsual = !isOwnKind && m_current.offer.isEmpty();
    m_reset->setText(isUsual ? tr("&Back to the text of the program") : tr("&Remove this template"));
    m_reset->setEnabled(own(m_current) != nullptr);
    showText();
}

void MailTemplatesDialog::showText()
{
    const MailText text = textOf(m_current, language());
    m_filling = true;
    m_mailSubject->setText(text.subject);
    m_mailSubject->setCursorPosition(0);
    m_body->setPlainText(text.body);
    m_filling = false;
    preview();
}

void MailTemplatesDialog::takeText()
{
    if (m_filling)
        return;
    const MailText text{m_mailSubject->text(), m_body->toPlainText()};
    MailTemplate *mine = own(m_current);
    if (!mine) {
        m_settings.mails.append({m_current.key, m_current.offer, {}, {}});
        mine = &m_settings.mails.last();
    }
    mine->texts.insert(language(), text);
    const MailTemplate *usual = m_current.offer.isEmpty() ? shipped(m_current.key) : nullptr;
    if (usual && usual->texts.value(language()) == text) {
        mine->texts.remove(language()); // as it was: nothing of one's own
        if (mine->texts.isEmpty())
            m_settings.mails.removeIf([this](const MailTemplate &one) {
                return one.key == m_current.key && one.offer == m_current.offer;
            });
    }
    m_reset->setEnabled(own(m_current) != nullptr);
    preview();
}

void MailTemplatesDialog::takeOffer()
{
    MailTemplate *mine = own(m_current);
    const Entry wanted{m_current.key, m_offer->text().trimmed()};
    if (!mine || wanted.offer.isEmpty() || wanted == m_current || own(wanted)) {
        m_offer->setText(m_current.offer);
        return;
    }
    mine->offer = wanted.offer;
    fillList(wanted);
}

void MailTemplatesDialog::takeTitle()
{
    if (MailTemplate *mine = own(m_current)) {
        mine->title = {{language::current(), m_title->text().trimmed()}};
        m_list->currentItem()->setText(m_title->text());
    }
}

void MailTemplatesDialog::preview()
{
    const MailText text{m_mailSubject->text(), m_body->toPlainText()};
    const MergedMail merged = mergeMail(text, m_subject.material.facts, language());
    QStringList said;
    for (const MergeFault &fault : merged.faults)
        said << words::mergeFault(fault);
    if (merged.faults.isEmpty()) {
        for (const MailBlock &block : mailBlocks(merged, merged.text))
            said << words::mailBlock(block);
    }
    said.removeDuplicates();
    m_fault->setText(said.join(u'\n'));
    m_fault->setVisible(!said.isEmpty());
    m_body->setAccessibleDescription(m_fault->text());
    m_preview->setPlainText(merged.text.subject + u"\n\n"_s + merged.text.body);
    m_save->setEnabled(MailTemplates::make(m_subject.shipped, m_settings).has_value());
}

void MailTemplatesDialog::addTemplate()
{
    const auto name = m_prompts.askText(this, tr("New template"), tr("What is it called?"));
    if (!name)
        return;
    int number = 1;
    QString key = u"own-1"_s;
    while (own({key, {}}))
        key = u"own-%1"_s.arg(++number);
    m_settings.mails.append({key, {}, {{language::current(), name->trimmed()}}, {}});
    fillList({key, {}});
    m_mailSubject->setFocus(Qt::OtherFocusReason);
}

void MailTemplatesDialog::addForOffer()
{
    const auto offer = m_prompts.askText(this, titleOf(m_current),
                                         tr("For which offer? “fabrikam.*” is for all of a publisher."),
                                         m_subject.material.offer.code());
    if (!offer)
        return;
    const Entry entry{m_current.key, offer->trimmed()};
    if (!own(entry))
        m_settings.mails.append({entry.key, entry.offer, {}, {{language(), textOf(m_current, language())}}});
    fillList(entry);
    m_mailSubject->setFocus(Qt::OtherFocusReason);
}

void MailTemplatesDialog::reset()
{
    m_settings.mails.removeIf([this](const MailTemplate &one) {
        // What is for an offer goes with the kind that it belongs to.
        const bool isOfIt =
            one.offer == m_current.offer || (m_current.offer.isEmpty() && !isShipped(one.key));
        return one.key == m_current.key && isOfIt;
    });
    fillList({m_current.key, {}});
}

void MailTemplatesDialog::insertField(MailField field)
{
    const QString text = u'{' + code(field) + u"|}"_s;
    if (m_mailSubject->hasFocus()) {
        m_mailSubject->insert(text);
        return;
    }
    m_body->insertPlainText(text);
    m_body->moveCursor(QTextCursor::PreviousCharacter); // where the other word goes
    m_body->setFocus(Qt::OtherFocusReason);
}

void MailTemplatesDialog::save()
{
    if (m_settings == m_before) {
        reject();
        return;
    }
    m_save->setEnabled(false);
    m_desk.work(
        this, [made = m_settings](LeadBook &book) { return book.setMails(made); },
        [this](const Status &saved) {
            if (saved) {
                accept();
                return;
            }
            m_prompts.tell(this, tr("That did not work"), words::error(saved.error()));
            preview();
        });
}

} // namespace leadline
