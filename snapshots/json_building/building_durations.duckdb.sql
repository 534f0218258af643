-- Event.objects.order_by('pk').annotate(v=JSONArray('length', 'pause'))

SELECT
  "example_event"."id",
  "example_event"."title",
  "example_event"."starts_at",
  "example_event"."ends_at",
  "example_event"."day",
  "example_event"."deadline",
  "example_event"."opens",
  "example_event"."closes",
  "example_event"."length",
  "example_event"."pause",
  JSON_ARRAY(
    REGEXP_REPLACE(
      REGEXP_REPLACE(CAST((
        "example_event"."length"
      ) AS TEXT), '^-1 day( |$)', '-1 days\1'),
      '^(-.*days?) (\d)',
      '\1 +\2'
    ),
    REGEXP_REPLACE(
      REGEXP_REPLACE(CAST((
        "example_event"."pause"
      ) AS TEXT), '^-1 day( |$)', '-1 days\1'),
      '^(-.*days?) (\d)',
      '\1 +\2'
    )
  ) AS "v"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
