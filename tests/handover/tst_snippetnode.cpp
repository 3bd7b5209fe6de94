// SPDX-License-Identifier: MIT
#include "snippetbench.h"

using namespace Qt::StringLiterals;
using namespace vexora;

/** The program for Node.js, run by the real thing. */
class TestSnippetNode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTheSignature()
    {
        test::runSnippets(u"node"_s, u"node"_s,
                          {u"--input-type=module"_s, u"--eval"_s,
                           u"for (const file of process.argv.slice(1)) await import(file);"_s,
                           u"--"_s});
    }
};

QTEST_GUILESS_MAIN(TestSnippetNode)
#include "tst_snippetnode.moc"
