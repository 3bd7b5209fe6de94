// SPDX-License-Identifier: MIT
#include "cli/lastword.h"

#include "domain/outcome.h"

#include <array>
#include <atomic>
#include <csignal>
#include <cstring>
#include <exception>
#include <new>
#include <unistd.h>

namespace vexora::cli {

namespace {

// Read by a handler on whichever thread failed: only what is lock-free may be asked there.
std::atomic<bool> mayHaveLeft = false;
std::atomic<bool> documentWanted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

// What the kernel or the C library ends a process with, and what others may send to that end. The
// four a person sends belong to Signals while a command is at work, and are the shell's otherwise.
constexpr std::array kFatal{SIGSEGV,   SIGBUS,  SIGFPE,    SIGILL,  SIGABRT, SIGTRAP,
                            SIGSYS,    SIGXCPU, SIGUSR1,   SIGUSR2, SIGALRM, SIGPROF,
                            SIGVTALRM, SIGPOLL, SIGSTKFLT, SIGPWR};

constexpr const char *kLeft
    = "after an order began to leave. It may exist at the gateway: do not issue it again under "
      "another number before `vexora-console query` or the provider has told what became of it.";
constexpr const char *kNothingLeft = "No order was sent.";

void writeText(int stream, const char *text)
{
    size_t left = std::strlen(text);
    while (left > 0) {
        const ssize_t written = ::write(stream, text, left);
        if (written <= 0)
            return; // there is nobody to tell
        text += written;
        left -= size_t(written);
    }
}

void writeSentence(int stream, const char *cause, const char *name, bool left)
{
    writeText(stream, "The program stopped: ");
    writeText(stream, cause);
    writeText(stream, name);
    writeText(stream, left ? ", " : ". ");
    writeText(stream, left ? kLeft : kNothingLeft);
}

/** Calls nothing but async-signal-safe functions; `cause` and `name` hold nothing JSON escapes. */
[[noreturn]] void endNow(const char *cause, const char *name)
{
    static std::atomic_flag ending;
    while (ending.test_and_set())
        ::pause(); // another thread is saying it
    const bool left = mayHaveLeft;
    writeText(STDERR_FILENO, "vexora-console: ");
    writeSentence(STDERR_FILENO, cause, name, left);
    writeText(STDERR_FILENO, "\n");
    if (documentWanted) {
        writeText(STDOUT_FILENO, R"({"error":{"code":"internal","message":")");
        writeSentence(STDOUT_FILENO, cause, name, left);
        writeText(STDOUT_FILENO, "\"}}\n");
    }
    ::_exit(int(left ? ExitCode::Unknown : ExitCode::Internal));
}

void onFatalSignal(int number)
{
    // Of a real-time signal, which has no name of its own: RTMIN+0 to RTMIN+30.
    char ofRealTime[] = "RTMIN+00";
    const char *name = ::sigabbrev_np(number);
    if (const int above = number - SIGRTMIN; above >= 0 && number <= SIGRTMAX) {
        char *digit = std::strchr(ofRealTime, '0');
        if (above >= 10)
            *digit++ = char('0' + above / 10);
        *digit++ = char('0' + above % 10);
        *digit = '\0';
        name = ofRealTime;
    }
    endNow("signal SIG", name ? name : "?");
}

/** Unless whoever started this process asked for it to be ignored. */
void endWordedBy(int number, const struct sigaction &action)
{
    struct sigaction before
    {
    };
    ::sigaction(number, &action, &before);
    // A fault of the process's own cannot be ignored.
    if ((before.sa_flags & SA_SIGINFO) == 0 && before.sa_handler == SIG_IGN)
        ::sigaction(number, &before, nullptr);
}

bool memoryRanOut()
{
    // what() is not shown: it may hold anything.
    if (!std::current_exception())
        return false;
    try {
        throw;
    } catch (const std::bad_alloc &) {
        return true;
    } catch (...) {
        return false;
    }
}

[[noreturn]] void onTerminate()
{
    sigset_t all;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_BLOCK, &all, nullptr);
    endNow(memoryRanOut() ? "memory ran out" : "an internal error", "");
}

/** A stack that overflowed has no room for a handler. The main thread does what may recurse. */
void provideStack()
{
    alignas(16) static std::array<char, 0x10000> room;
    stack_t known{};
    if (::sigaltstack(nullptr, &known) == 0 && (known.ss_flags & SS_DISABLE) == 0)
        return; // a sanitizer's, which it takes down itself
    stack_t stack{};
    stack.ss_sp = room.data();
    stack.ss_size = room.size();
    ::sigaltstack(&stack, nullptr);
}

} // namespace

void catchUnplannedEnds(bool json)
{
    documentWanted = json;
    provideStack();
    struct sigaction action
    {
    };
    action.sa_handler = onFatalSignal;
    action.sa_flags = SA_ONSTACK;
    ::sigfillset(&action.sa_mask);
    for (const int number : kFatal)
        endWordedBy(number, action);
    // Which these are is known at run time only: the C library keeps some for itself.
    for (int number = SIGRTMIN; number <= SIGRTMAX; ++number)
        endWordedBy(number, action);
    std::set_terminate(onTerminate);
}

void orderMayHaveLeft()
{
    mayHaveLeft = true;
}

void documentBegun()
{
    documentWanted = false;
}

} // namespace vexora::cli
