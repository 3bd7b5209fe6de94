// SPDX-License-Identifier: MIT
#include "snippetbench.h"

using namespace Qt::StringLiterals;
using namespace vexora;

/** The program for PHP, run by the real thing. */
class TestSnippetPhp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTheSignature()
    {
        test::runSnippets(
            u"php"_s, u"php"_s,
            {u"-r"_s, u"foreach (array_slice($argv, 1) as $file) (fn () => include $file)();"_s,
             u"--"_s});
    }
};

QTEST_GUILESS_MAIN(TestSnippetPhp)
#include "tst_snippetphp.moc"
