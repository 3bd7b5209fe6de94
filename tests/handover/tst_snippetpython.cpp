// SPDX-License-Identifier: MIT
#include "snippetbench.h"

using namespace Qt::StringLiterals;
using namespace vexora;

/** The program for Python, run by the real thing. */
class TestSnippetPython final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTheSignature()
    {
        test::runSnippets(u"python"_s, u"python3"_s,
                          {u"-c"_s,
                           u"import runpy, sys\n"
                           "for file in sys.argv[1:]: runpy.run_path(file)"_s});
    }
};

QTEST_GUILESS_MAIN(TestSnippetPython)
#include "tst_snippetpython.moc"
