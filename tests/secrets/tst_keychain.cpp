// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychainstore.h"
#include "app/secrets/secretpayload.h"
#include "tests/support/keyringcontrol.h"
#include "tests/support/testcredential.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
const QString key = u"acme.conductor.one/brisk-otter-12345@acme.conductor.one/pcc"_s;

/// Asks a store and keeps what it answered.
struct Asker {
    explicit Asker(KeychainStore::Limits limits = {})
        : store(limits, nullptr)
    {
    }
    void read(bool storedBefore = true) { store.read(key, storedBefore, &context, taker()); }
    void write(const QByteArray &text)
    {
        store.write(key, SecretBytes(QByteArray(text.constData(), text.size())), &context, taker());
    }
    void remove() { store.remove(key, &context, taker()); }
    SecretStore::Callback taker()
    {
        return [this](SecretAnswer answer) { answers.push_back(std::move(answer)); };
    }
    [[nodiscard]] bool answered(qsizetype count = 1) const
    {
        return static_cast<qsizetype>(answers.size()) == count;
    }
    [[nodiscard]] SecretState state() const { return answers.back().state; }
    QObject context;
    KeychainStore store;
    std::vector<SecretAnswer> answers;
};
} // namespace

namespace Steward
{

/// Each function is a ctest of its own, in a session of its own (tests/support/with-keyring).
class KeychainTest final : public QObject
{
    Q_OBJECT
private slots:
    // With a real keyring.
    void storedIsReadBackByTheNextRun()
    {
        const QByteArray text = makeSecretText();
        {
            Asker asker;
            asker.read(false);
            QVERIFY(!asker.answered(1));
            QTRY_VERIFY(asker.answered(1));
            QCOMPARE(asker.state(), SecretState::NotStored);
            asker.write(text);
            QTRY_VERIFY(asker.answered(2));
            QCOMPARE(asker.state(), SecretState::Stored);
        }
        Asker next;
        next.read();
        QTRY_VERIFY(next.answered());
        QCOMPARE(next.state(), SecretState::Stored);
        QVERIFY(next.answers.back().secret.view() == text);
        next.remove();
        QTRY_VERIFY(next.answered(2));
        QCOMPARE(next.state(), SecretState::NotStored);
        next.read();
        QTRY_VERIFY(next.answered(3));
        // It is known to have been there, but the keyring is open: it is gone.
        QCOMPARE(next.state(), SecretState::NotStored);
    }
    void lockedIsToldFromNotStoredAndGoesOnWhenUnlocked()
    {
        const QByteArray text = makeSecretText();
        Asker asker;
        asker.write(text);
        QTRY_VERIFY(asker.answered(1));
        QVERIFY(KeyringControl::lock());
        asker.read();
        QTRY_VERIFY(asker.answered(2));
        QCOMPARE(asker.state(), SecretState::Locked);
        asker.read(false);
        QTRY_VERIFY(asker.answered(3));
        QCOMPARE(asker.state(), SecretState::NotStored);
        QSignalSpy unlocked(&asker.store, &SecretStore::unlocked);
        QVERIFY(KeyringControl::unlock());
        QTRY_COMPARE(unlocked.size(), 1);
        asker.read();
        QTRY_VERIFY(asker.answered(4));
        QCOMPARE(asker.state(), SecretState::Stored);
        QVERIFY(asker.answers.back().secret.view() == text);
    }
    void lockedTakesNothingAndLosesNothing()
    {
        const QByteArray text = makeSecretText();
        Asker asker;
        asker.write(text);
        QTRY_VERIFY(asker.answered(1));
        QVERIFY(KeyringControl::lock());
        asker.write(makeSecretText());
        QTRY_VERIFY(asker.answered(2));
        QCOMPARE(asker.state(), SecretState::Locked);
        asker.remove();
        QTRY_VERIFY(asker.answered(3));
        // QtKeychain says "removed" here, and nothing was.
        QCOMPARE(asker.state(), SecretState::Locked);
        QVERIFY(KeyringControl::unlock());
        asker.read();
        QTRY_VERIFY(asker.answered(4));
        QVERIFY(asker.answers.back().secret.view() == text);
    }
    void hungServiceIsWaitedForThenGivenUp()
    {
        Asker asker({ 50, 400 });
        asker.write(makeSecretText());
        QTRY_VERIFY(asker.answered(1));
        QCOMPARE(asker.state(), SecretState::Stored);
        KeyringControl::freeze();
        QSignalSpy waiting(&asker.store, &SecretStore::waitingChanged);
        asker.read();
        QTRY_VERIFY(asker.store.isWaiting());
        QVERIFY(asker.answered(1));
        QTRY_VERIFY(asker.answered(2));
        QCOMPARE(asker.state(), SecretState::NoAnswer);
        QVERIFY(!asker.store.isWaiting());
        // Behind a job that hangs nothing else would ever run.
        asker.write(makeSecretText());
        QTRY_VERIFY(asker.answered(3));
        QCOMPARE(asker.state(), SecretState::NoAnswer);
        KeyringControl::thaw();
        // The late answer is dropped, and the keyring is of use again.
        QTRY_VERIFY([&asker] {
            const auto before = static_cast<qsizetype>(asker.answers.size());
            asker.read();
            return QTest::qWaitFor([&] { return asker.answered(before + 1); })
                && asker.state() == SecretState::Stored;
        }());
    }
    void askerMayGoBeforeTheAnswer()
    {
        auto asker = std::make_unique<Asker>();
        asker->read(false);
        asker.reset();
        Asker other;
        int answers = 0;
        auto context = std::make_unique<QObject>();
        other.store.read(key, false, context.get(),
                         [&answers](const SecretAnswer &) { ++answers; });
        context.reset();
        other.read(false);
        QTRY_VERIFY(other.answered());
        QCOMPARE(answers, 0);
    }
    void foreignEntryIsNotTakenForASecret()
    {
        QVERIFY(SecretPayload::decode("hello").isEmpty());
        QVERIFY(SecretPayload::decode("2aGVsbG8=").isEmpty());
        QVERIFY(SecretPayload::decode("1a b").isEmpty());
        const QByteArray payload = SecretPayload::encode(SecretBytes("line\nbreak"_ba));
        QVERIFY(!payload.contains('\n'));
        QCOMPARE(SecretPayload::decode(payload).view(), "line\nbreak");
    }

    // Without one.
    void noServiceIsSaid()
    {
        Asker asker;
        asker.read();
        QTRY_VERIFY(asker.answered(1));
        QCOMPARE(asker.state(), SecretState::NoKeyring);
        asker.write(makeSecretText());
        QTRY_VERIFY(asker.answered(2));
        QCOMPARE(asker.state(), SecretState::NoKeyring);
        QVERIFY(!asker.answers.back().detail.isEmpty());
        // And never into a file instead.
        QVERIFY(!QFile::exists(qEnvironmentVariable("HOME") + "/.local/share/keyrings"_L1));
    }
};

} // namespace Steward

QTEST_GUILESS_MAIN(Steward::KeychainTest)
#include "tst_keychain.moc"
