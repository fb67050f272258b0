#!/bin/bash
# Makes the data folder the first time; the application's user gets its password from DB_PASSWORD at every start.
set -eu
: "${DB_PASSWORD:?Set DB_PASSWORD.}"
chown -R mysql:mysql /var/lib/mysql
if [ ! -d /var/lib/mysql/mysql ]; then
  mariadb-install-db --user=mysql --datadir=/var/lib/mysql --auth-root-authentication-method=socket --skip-test-db > /dev/null
fi
welcome=/run/mysqld/welcome.sql
umask 077
cat > "$welcome" <<SQL
CREATE DATABASE IF NOT EXISTS eoullim CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE USER IF NOT EXISTS eoullim@'%' IDENTIFIED BY '$DB_PASSWORD';
ALTER USER eoullim@'%' IDENTIFIED BY '$DB_PASSWORD';
GRANT ALL PRIVILEGES ON eoullim.* TO eoullim@'%';
SQL
chown mysql:mysql "$welcome"
# Reached by the other container, so on every address of this one; nothing publishes the port to the machine.
exec mariadbd --user=mysql --bind-address=0.0.0.0 --init-file="$welcome" --innodb-buffer-pool-size="${DB_MEMORY:-512M}"
