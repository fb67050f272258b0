#!/usr/bin/env bash
# Builds both images with podman. Needs what `mvn verify` left in target folders.
#
#   docker/build.sh                                    base from Debian's archive by debootstrap (no registry needed; as root)
#   BASE=docker.io/library/debian:bookworm docker/build.sh   base from a registry
#   docker/build.sh try                                build, bring both up, wait until ready, ask both sites, take down again
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd .. && pwd)
target=$PWD/target
mkdir -p "$target"

for needed in "$root/src/server/target/wildfly/jboss-modules.jar" "$root/src/ear/target/eoullim.ear"; do
  [ -e "$needed" ] || { echo "Missing $needed: run mvn verify first." >&2; exit 1; }
done

# Works where crun does not (old cgroups, no CAP_SYS_RESOURCE): runc, modest limits, builds without namespaces of their own.
if [ -z "${CONTAINERS_CONF:-}" ]; then
  cat > "$target/containers.conf" <<'CONF'
[containers]
default_ulimits = ["nofile=16384:16384", "nproc=32768:32768"]
[engine]
runtime = "runc"
[engine.runtimes]
runc = ["/usr/sbin/runc", "/usr/bin/runc"]
CONF
  export CONTAINERS_CONF=$target/containers.conf
fi

if [ -z "${BASE:-}" ]; then
  BASE=localhost/debian:bookworm
  if ! podman image exists "$BASE"; then
    echo "base: debootstrap"
    debootstrap --variant=minbase bookworm "$target/base" > "$target/debootstrap.log"
    tar -C "$target/base" -c . | podman import --quiet - "$BASE"
    rm -rf "$target/base"
  fi
fi

build() {
  podman build --isolation chroot --format docker --build-arg "BASE=$BASE" --tag "$1" "$2"
}

rm -rf "$target/app" "$target/db"
mkdir -p "$target/app" "$target/db"
cp app/* "$target/app/"
cp "$root/src/ear/target/eoullim.ear" "$target/app/"
cp -r "$root/src/server/target/wildfly" "$target/app/wildfly"
rm -f "$target/app/wildfly/configure.log"
cp db/* "$root/server-config/mariadb.cnf" "$target/db/"
# The container decides what it listens on.
sed -i '/^bind_address/d' "$target/db/mariadb.cnf"
build localhost/eoullim-db "$target/db"
build localhost/eoullim "$target/app"

if [ ! -f .env ]; then
  umask 077
  sed "s/^DB_PASSWORD=.*/DB_PASSWORD=$(head -c 18 /dev/urandom | base64 | tr '+/' 'ab')/" .env.example > .env
fi
[ "${1:-}" = try ] || { echo "Built. Start with: cd docker && podman-compose up -d"; exit 0; }

trap 'podman-compose down' EXIT
podman-compose up -d
. ./.env
for _ in $(seq 1 90); do
  sleep 2
  if curl -fsS -o /dev/null "http://$PORTAL/" 2>/dev/null; then
    curl -sS -o /dev/null -w 'portal %{http_code}\n' "http://$PORTAL/"
    curl -sS -o /dev/null -w 'intranet %{http_code}\n' "http://$INTRANET/"
    podman ps --filter name=app -q | head -1 | xargs podman healthcheck run && echo "healthy"
    exit 0
  fi
done
echo "The portal did not answer." >&2
podman ps -a
exit 1
