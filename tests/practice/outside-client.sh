#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Steward authors
# SPDX-License-Identifier: Apache-2.0
#
# outside-client.sh CONNECTION-FILE: makes an app, puts one person into its entitlement, and makes the
# same person an owner of an app and of an entitlement, with nothing but curl, openssl and jq, so that the practice tenant is seen to speak C1's protocol to a
# client that shares no code with it. The key never lies in a file (openssl reads it from a pipe) and
# neither the secret nor the token is ever an argument of a process or in the output.
set -eu
umask 077

if [ $# -ne 1 ]; then
    echo "Usage: outside-client.sh CONNECTION-FILE" >&2
    exit 2
fi
connection=$1
# The tenant writes the file when it is ready, which may be a moment after it was started.
tries=0
until [ -r "$connection" ]; do
    tries=$((tries + 1))
    [ "$tries" -le 100 ] || { echo "There is no connection file $connection." >&2; exit 2; }
    sleep 0.1
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

field() { jq -er ".$1" "$connection"; }
url=$(field url)
ca=$(field caFile)
client=$(field clientId)
host=$(printf %s "$url" | sed -e 's|^[a-z]*://||' -e 's|[:/].*$||' | tr 'A-Z' 'a-z')

base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }
# Unpadded base64url back to bytes: openssl wants its padding.
bytes() { tr -- '-_' '+/' | awk '{ while (length($0) % 4) $0 = $0 "="; printf "%s", $0 }' | openssl base64 -d -A; }
hex() { od -An -v -tx1 | tr -d ' \n'; }
# The private key as PEM on stdout: the fixed head of an Ed25519 PKCS#8 key, then the seed.
key() {
    der="302e020100300506032b657004220420$(field clientSecret | cut -d: -f4 | bytes \
        | jq -r .d | bytes | hex)"
    printf -- '-----BEGIN PRIVATE KEY-----\n'
    printf %b "$(printf %s "$der" | awk '{ for (i = 1; i < length($0); i += 2)
        printf "\\0%o", h(substr($0, i, 1)) * 16 + h(substr($0, i + 1, 1)) }
        function h(c) { return index("0123456789abcdef", c) - 1 }')" | openssl base64
    printf -- '-----END PRIVATE KEY-----\n'
}

now=$(date +%s)
nonce=$(openssl rand -hex 16)
header=$(jq -cn --arg nonce "$nonce" '{alg: "EdDSA", nonce: $nonce}' | tr -d '\n' | base64url)
claims=$(jq -cn --arg id "$client" --arg host "$host" --argjson now "$now" \
    '{iss: $id, sub: $id, aud: [$host], exp: ($now + 120), iat: $now, nbf: ($now - 120)}' \
    | tr -d '\n' | base64url)
# Ed25519 signs in one go, so openssl needs the input as a file; it holds no secret.
printf %s "$header.$claims" >"$work/input"
signature=$(key | openssl pkeyutl -sign -rawin -inkey /dev/stdin -in "$work/input" | base64url)

# curl's own "name=value" encoding; the assertion goes in by stdin, never as an argument.
token=$(printf %s "$header.$claims.$signature" | curl -sS --fail-with-body --cacert "$ca" \
    --data-urlencode "client_id=$client" \
    --data-urlencode 'grant_type=client_credentials' \
    --data-urlencode 'client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer' \
    --data-urlencode 'client_assertion@-' \
    "$url/auth/v1/token" | jq -er .access_token) || {
    echo "The tenant gave out no token." >&2
    exit 1
}

# call METHOD PATH [BODY]: the answer goes to $work/answer, its status to $status. The token reaches
# curl by its standard input.
call() {
    status=$(printf 'header = "Authorization: Bearer %s"\n' "$token" \
        | curl -sS -K - --cacert "$ca" -X "$1" -H 'Content-Type: application/json' \
            ${3+--data-binary "$3"} -o "$work/answer" -w '%{http_code}' "$url$2")
}
# expect JQ-FILTER: the filter's value in the last answer, which must be a 200.
expect() {
    if [ "$status" != 200 ]; then
        echo "HTTP $status: $(cat "$work/answer")" >&2
        exit 1
    fi
    jq -er "$1" "$work/answer"
}
# own NAME PATH WRAPPER: the call under test.
own() {
    call POST "$2" '{}'
    echo "$1: HTTP $status"
    jq . "$work/answer"
    [ "$(expect ".$3.user.id")" = "$user" ]
}

call POST /api/v1/search/users '{"userStatuses":["ENABLED"],"pageSize":100}'
user=$(expect '[.list[].user | select(.type == "USER_TYPE_HUMAN")] | last | .id')
call POST /api/v1/search/entitlements '{}'
app=$(expect '[.list[].appEntitlement | select(.isManuallyManaged == true)] | first | .appId')
entitlement=$(expect '[.list[].appEntitlement | select(.isManuallyManaged == true)] | first | .id')

own "App owner" "/api/v2/apps/$app/owners/users/primary/$user" appOwnerUser
own "Entitlement owner" \
    "/api/v2/apps/$app/entitlements/$entitlement/owners/users/primary/$user" appEntitlementOwnerUser

call POST /api/v1/apps '{"displayName":"Made outside","description":"By curl"}'
echo "Create app: HTTP $status"
expect .app
made=$(expect .app.id)
call GET "/api/v1/apps/$made/entitlements"
access=$(expect '[.list[].appEntitlement | select(.isManuallyManaged == true)] | first | .id')
call POST "/api/v1/apps/$made/entitlements/$access/add-manual-user" \
    "$(jq -cn --arg user "$user" '{userIds: [$user, "2NobodyNobodyNobodyNobody00"]}')"
echo "Add manual user: HTTP $status"
echo "(One of the two ids is nobody on purpose: a refusal comes inside the 200.)"
expect .
[ "$(expect '.failedUsersErrorMap | keys | length')" = 1 ]
