-- The catalogue keeps published courses in memory and asks once a second what has changed since. The database itself notes when a
-- row was last touched, whoever wrote it and by whatever statement; the key makes the question cost nothing.
alter table course            add column touched_at timestamp(6) not null default current_timestamp(6) on update current_timestamp(6), add key course_touched (touched_at);
alter table class_session     add column touched_at timestamp(6) not null default current_timestamp(6) on update current_timestamp(6), add key class_session_touched (touched_at);
alter table application_round add column touched_at timestamp(6) not null default current_timestamp(6) on update current_timestamp(6), add key application_round_touched (touched_at);
alter table programme_version add column touched_at timestamp(6) not null default current_timestamp(6) on update current_timestamp(6), add key programme_version_touched (touched_at);
alter table institution       add column touched_at timestamp(6) not null default current_timestamp(6) on update current_timestamp(6), add key institution_touched (touched_at);
alter table learning_space    add column touched_at timestamp(6) not null default current_timestamp(6) on update current_timestamp(6), add key learning_space_touched (touched_at);
alter table room              add column touched_at timestamp(6) not null default current_timestamp(6) on update current_timestamp(6), add key room_touched (touched_at);
alter table instructor        add column touched_at timestamp(6) not null default current_timestamp(6) on update current_timestamp(6), add key instructor_touched (touched_at);
