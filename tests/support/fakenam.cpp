// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakenam.h"

#include <QPointer>

#include <cstring>

using namespace Qt::StringLiterals;

namespace Steward
{

class FakeReply final : public QNetworkReply
{
    Q_OBJECT
public:
    FakeReply(FakeNam *nam, const QNetworkRequest &asked, FakeNam::Answer answer)
        : QNetworkReply(nam)
        , m_nam(nam)
        , m_answer(std::move(answer))
    {
        setRequest(asked);
        setUrl(asked.url());
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        if (m_answer.held)
            connect(nam, &FakeNam::released, this, &FakeReply::deliver, Qt::QueuedConnection);
        else if (!m_answer.hang)
            QMetaObject::invokeMethod(this, &FakeReply::deliver, Qt::QueuedConnection);
    }
    void abort() override
    {
        if (isFinished())
            return;
        ++m_nam->m_aborted;
        setError(OperationCanceledError, u"aborted"_s);
        setFinished(true);
        emit finished();
    }
    qint64 bytesAvailable() const override { return m_answer.body.size() - m_at; }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = qMin(maxSize, m_answer.body.size() - m_at);
        std::memcpy(data, m_answer.body.constData() + m_at, static_cast<size_t>(count));
        m_at += count;
        return count;
    }

private:
    void deliver()
    {
        if (isFinished())
            return;
        if (m_answer.status > 0)
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
        for (const auto &[name, value] : std::as_const(m_answer.headers))
            setRawHeader(name, value);
        auto error = m_answer.error;
        if (error == NoError && m_answer.status >= 400)
            error = m_answer.status >= 500 ? InternalServerError : ContentAccessDenied;
        if (error != NoError)
            setError(error, u"scripted failure"_s);
        setFinished(true);
        emit finished();
    }

    FakeNam *m_nam;
    FakeNam::Answer m_answer;
    qint64 m_at = 0;
};

FakeNam::FakeNam(Handler handler)
    : m_handler(std::move(handler))
{
}

QNetworkReply *FakeNam::createRequest(Operation op, const QNetworkRequest &request,
                                      QIODevice *outgoing)
{
    Seen seen;
    seen.verb = op == GetOperation
        ? "GET"_ba
        : request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    seen.path = request.url().path(QUrl::FullyEncoded);
    if (request.url().hasQuery())
        seen.path += u'?' + request.url().query(QUrl::FullyEncoded);
    seen.authorization = request.rawHeader("Authorization"_ba);
    seen.read = [&seen, outgoing] {
        if (outgoing != nullptr)
            seen.body += outgoing->readAll();
        return seen.body;
    };
    // Peeking would count as reading: the handler decides first whether the body is asked for.
    const Answer answer = m_handler(seen);
    if (outgoing != nullptr && answer.readBody)
        seen.body += outgoing->readAll();
    seen.read = nullptr;
    m_seen.append(seen);
    return new FakeReply(this, request, answer);
}

int FakeNam::count(const QByteArray &verb, const QString &pathPart) const
{
    int found = 0;
    for (const Seen &seen : m_seen) {
        if (seen.verb == verb && seen.path.contains(pathPart))
            ++found;
    }
    return found;
}

FakeNam::Answer FakeNam::json(const QByteArray &body, int status)
{
    Answer answer;
    answer.body = body;
    answer.status = status;
    return answer;
}

FakeNam::Answer FakeNam::token(const QByteArray &token, int seconds)
{
    return json(R"({"access_token":")" + token + R"(","token_type":"Bearer","expires_in":)"
                + QByteArray::number(seconds) + "}");
}

} // namespace Steward

#include "fakenam.moc"
