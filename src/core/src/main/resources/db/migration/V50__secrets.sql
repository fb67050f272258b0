-- Keys that every node shares and nobody reads on a page.
create table secret (
  name  varchar(40)  collate utf8mb4_bin not null primary key,
  value varchar(500) collate utf8mb4_bin not null
) default charset = utf8mb4;
