#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Steward authors
# SPDX-License-Identifier: Apache-2.0
#
# run-outside-client.sh TENANT SCRIPT: starts the practice tenant in a folder of its own, runs the
# script against it, and checks that what the script printed holds neither secret nor token.
set -eu
umask 077
work=$(mktemp -d)
tenant=
finish() {
    if [ -n "$tenant" ]; then
        kill "$tenant" 2>/dev/null || :
        wait "$tenant" 2>/dev/null || :
    fi
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' HUP INT TERM

# Reading a line from the pipe waits until the tenant is ready, or has failed and closed it.
mkfifo "$work/ready"
"$1" --users 300 --apps 5 --connection "$work/connection.json" >"$work/ready" &
tenant=$!
line=
read -r line <"$work/ready" || :
case $line in
    "ready https://"*) ;;
    *) echo "The practice tenant did not become ready." >&2; exit 1 ;;
esac

sh "$2" "$work/connection.json" >"$work/output" 2>&1 || { cat "$work/output"; exit 1; }
cat "$work/output"
[ "$(grep -c ': HTTP 200$' "$work/output")" -eq 4 ]
if grep -q -e secret-token -e access_token -e Bearer "$work/output"; then
    echo "The output holds a secret." >&2
    exit 1
fi
