#!/bin/sh
# Looks whether everything that must be true of seats, applications, rooms, certificates and messages is true.
# Reads only. Ends with 0 when all is well, with 2 when something is wrong, with 1 when it could not look.
#
#   ./check-ledger.sh --defaults-extra-file=/etc/eoullim/checker.cnf eoullim
#
# Everything behind the name goes to the MariaDB client as it is.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
file="$here/checks/ledger.sql"
client=$(command -v "${MARIADB:-mariadb}" || true)
[ -n "$client" ] || { echo "check-ledger: no MariaDB client (apt install mariadb-client, or MARIADB=/path/to/mariadb)" >&2; exit 1; }
[ -r "$file" ] || { echo "check-ledger: $file is missing" >&2; exit 1; }

found=$(mktemp)
trap 'rm -f "$found"' EXIT
{
    echo "set session transaction isolation level read committed;"
    echo "set session transaction read only;"
    echo "set session max_statement_time = ${CHECK_SECONDS:-60};"
    cat "$file"
} | "$client" "$@" --default-character-set=utf8mb4 --batch --raw --skip-column-names > "$found" || exit 1

if [ ! -s "$found" ]; then
    echo "check-ledger: $(grep -c '^-- check ' "$file") checks, nothing wrong"
    exit 0
fi
cut -f1 "$found" | sort -u | while read -r code; do
    echo "$code  $(sed -n "/^-- check $code\$/,/^select/{s/^-- ko //p;}" "$file")"
    echo "     $(sed -n "/^-- check $code\$/,/^select/{s/^-- en //p;}" "$file")"
    echo "     → $(sed -n "/^-- check $code\$/,/^select/{s/^-- do_ko //p;}" "$file") / $(sed -n "/^-- check $code\$/,/^select/{s/^-- do_en //p;}" "$file")"
    grep "^$code	" "$found" | cut -f2- | sed 's/^/       /' | head -n 50
done
exit 2
