-- Event.objects.order_by('pk')
--     .values_list(text(duration(AHEAD + F('length'))), text(duration(BACK + BACK)))

SELECT
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          (
            "example_event"."ends_at" - "example_event"."starts_at"
          ) + "example_event"."length"
        )
      ) AS TEXT),
      '^-1 day( |$)',
      '-1 days\1'
    ),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "cast1",
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          (
            "example_event"."starts_at" - "example_event"."ends_at"
          ) + (
            "example_event"."starts_at" - "example_event"."ends_at"
          )
        )
      ) AS TEXT),
      '^-1 day( |$)',
      '-1 days\1'
    ),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
