# Shared by installer/run, tests/run and .ci/run. Only apt runs with raised rights; builds never do.

say() { printf '%s\n' "$*" >&2; }

# need_packages LIST...: installs what is missing of the named lists in installer/packages.
need_packages() {
    wanted=$(for list in "$@"; do
        sed -e 's/#.*//' "$root/installer/packages/$list.txt" | awk 'NF {print $1}'
    done)
    missing=$(for package in $wanted; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
    done | tr '\n' ' ')
    [ -n "$missing" ] || return 0

    apt="apt-get install -y --no-install-recommends $missing"
    if [ "$(id -u)" = 0 ]; then
        raise=""
    elif command -v sudo >/dev/null 2>&1 && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        raise="sudo"
    else
        say "These packages are missing and cannot be installed without root or sudo. As root, run:"
        say "  apt-get update && $apt"
        exit 1
    fi
    say "Installing: $missing"
    $raise apt-get update -q >&2
    # shellcheck disable=SC2086
    $raise env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
        install -y -q --no-install-recommends $missing >&2
}

# build PRESET [cmake options] -- [targets]: configures and builds as the person who called.
build() {
    preset=$1
    shift
    options=""
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        options="$options $1"
        shift
    done
    [ $# -eq 0 ] || shift
    say "Building (preset $preset)"
    # What another clone compiled is found again, wherever either stands.
    export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1
    # shellcheck disable=SC2086
    cmake --preset "$preset" $options >&2
    cmake --build --preset "$preset" ${1:+--target "$@"} >&2
}
