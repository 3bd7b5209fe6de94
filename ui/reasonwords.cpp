// SPDX-License-Identifier: MIT
#include "ui/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

struct ReasonSentence
{
    QStringView reason;
    const char *sentence;
};

// Each says what happened; what that means for the order stands in Words::outcomeSentence().
constexpr std::array kReasons{
    ReasonSentence{u"name", QT_TRANSLATE_NOOP("Words", "The gateway's name was not found.")},
    ReasonSentence{u"connect",
                   QT_TRANSLATE_NOOP("Words", "The gateway did not take the connection.")},
    ReasonSentence{u"proxy",
                   QT_TRANSLATE_NOOP("Words", "The proxy did not let the connection through.")},
    ReasonSentence{u"tls",
                   QT_TRANSLATE_NOOP("Words",
                                     "No secure connection: the gateway's certificate or "
                                     "the handshake was not accepted.")},
    ReasonSentence{u"closed",
                   QT_TRANSLATE_NOOP("Words",
                                     "The gateway closed the connection before its "
                                     "answer was complete.")},
    ReasonSentence{u"deadline", QT_TRANSLATE_NOOP("Words", "The gateway did not answer in time.")},
    ReasonSentence{u"cancelled", QT_TRANSLATE_NOOP("Words", "It was cancelled here.")},
    ReasonSentence{u"interrupted",
                   QT_TRANSLATE_NOOP("Words",
                                     "The program ended while the order was "
                                     "being sent.")},
    ReasonSentence{u"too_large",
                   QT_TRANSLATE_NOOP("Words", "The answer was larger than an answer can be.")},
    ReasonSentence{u"redirect",
                   QT_TRANSLATE_NOOP("Words",
                                     "The gateway pointed to another address. The order "
                                     "was not sent there.")},
    ReasonSentence{u"server_error",
                   QT_TRANSLATE_NOOP("Words", "The gateway reported an error of its own.")},
    ReasonSentence{u"http_status",
                   QT_TRANSLATE_NOOP("Words",
                                     "The gateway answered in a way its documents do "
                                     "not describe.")},
    ReasonSentence{u"not_json", QT_TRANSLATE_NOOP("Words", "The answer could not be read.")},
    ReasonSentence{u"duplicate_keys",
                   QT_TRANSLATE_NOOP("Words",
                                     "The answer says the same thing twice and "
                                     "cannot be trusted.")},
    ReasonSentence{u"code",
                   QT_TRANSLATE_NOOP("Words",
                                     "The gateway answered with a code that leaves the "
                                     "order's fate open.")},
    ReasonSentence{u"nothing_to_pay",
                   QT_TRANSLATE_NOOP("Words",
                                     "The gateway accepted the order but sent "
                                     "nothing to pay with.")},
    ReasonSentence{u"other_order",
                   QT_TRANSLATE_NOOP("Words", "The answer is about another order.")},
    ReasonSentence{u"internal",
                   QT_TRANSLATE_NOOP("Words",
                                     "The program made a mistake while the order was "
                                     "being sent.")},
};

} // namespace

QString Words::reason(const QString &reason)
{
    if (reason.isEmpty())
        return {};
    for (const ReasonSentence &known : kReasons) {
        if (known.reason == reason)
            return tr(known.sentence);
    }
    return tr("Something happened that has no words here yet: %1.").arg(reason);
}

} // namespace vexora::ui
