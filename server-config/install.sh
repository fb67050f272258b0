#!/usr/bin/env bash
# Makes a freshly unpacked WildFly 39.0.1 the city's server. Needs a JDK 17 or newer, no Maven.
#
#   JBOSS_HOME=/opt/wildfly server-config/install.sh mariadb-java-client-3.5.11.jar [eoullim.ear]
#
# May be run again after an upgrade of these scripts: it always starts from the configuration as it was unpacked,
# which it keeps beside it. Settings of this installation do not belong in here but in the environment (README.md).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

fail() { echo "$*" >&2; exit 1; }

[ -n "${JBOSS_HOME:-}" ] || fail "Set JBOSS_HOME to the unpacked WildFly."
[ -f "$JBOSS_HOME/jboss-modules.jar" ] || fail "No WildFly in $JBOSS_HOME."
[ $# -ge 1 ] || fail "Usage: JBOSS_HOME=/opt/wildfly $0 mariadb-java-client.jar [eoullim.ear]"
driver=$1
archive=${2:-}
[ -f "$driver" ] || fail "No driver at $driver."
[ -z "$archive" ] || [ -f "$archive" ] || fail "No archive at $archive."

module=$JBOSS_HOME/modules/org/mariadb/jdbc/main
mkdir -p "$module"
cp "$here/modules/org/mariadb/jdbc/main/module.xml" "$module/"
cp "$driver" "$module/mariadb-java-client.jar"

configuration=$JBOSS_HOME/standalone/configuration/standalone.xml
pristine=$JBOSS_HOME/standalone-as-unpacked.xml
before=$(mktemp)
cp "$configuration" "$before"
if [ -f "$pristine" ]; then cp "$pristine" "$configuration"; else cp "$configuration" "$pristine"; fi

script=$(mktemp --suffix=.cli)
trap 'rm -f "$script" "$before"' EXIT
{
  echo 'embed-server --server-config=standalone.xml --std-out=discard'
  cat "$here"/cli/[0-9][0-9]-*.cli
  echo 'stop-embedded-server'
} > "$script"
if ! "$JBOSS_HOME/bin/jboss-cli.sh" --file="$script" --echo-command > "$JBOSS_HOME/configure.log" 2>&1; then
  cp "$before" "$configuration"
  tail -20 "$JBOSS_HOME/configure.log" >&2
  fail "The configuration could not be applied and is as it was before; the whole story is in $JBOSS_HOME/configure.log."
fi
rm -rf "$JBOSS_HOME/standalone/configuration/standalone_xml_history"

if [ -n "$archive" ]; then
  cp "$archive" "$JBOSS_HOME/standalone/deployments/eoullim.ear"
  rm -f "$JBOSS_HOME"/standalone/deployments/eoullim.ear.{deployed,failed,undeployed,skipdeploy}
  touch "$JBOSS_HOME/standalone/deployments/eoullim.ear.dodeploy"
fi
echo "Configured: $JBOSS_HOME$([ -z "$archive" ] || echo ', with the application in standalone/deployments')."
