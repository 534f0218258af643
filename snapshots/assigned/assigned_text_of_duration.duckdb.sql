-- Event.objects.update(title=F('length'))

UPDATE "example_event" SET "title" = REGEXP_REPLACE(
  REGEXP_REPLACE(CAST((
    "example_event"."length"
  ) AS TEXT), '^-1 day( |$)', '-1 days\1'),
  '^(-.*days?) (\d)',
  '\1 +\2'
);
-- parameters: ()
