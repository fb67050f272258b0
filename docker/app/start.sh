#!/bin/bash
# Waits for the database, then becomes the server; SIGTERM lets requests under way finish.
set -eu
address=${DB_URL#*//}
address=${address%%/*}
host=${address%%:*}
port=${address##*:}
[ "$port" != "$address" ] || port=3306
for _ in $(seq 1 120); do
  if (exec 3<>"/dev/tcp/$host/$port") 2>/dev/null; then
    exec /opt/wildfly/bin/standalone.sh -Dorg.wildfly.sigterm.suspend.timeout=30 "$@"
  fi
  sleep 1
done
echo "No database at $host:$port." >&2
exit 1
