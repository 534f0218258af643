-- Event.objects.order_by('pk').annotate(v=text(BACK)).filter(v__startswith='-')

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
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          "example_event"."starts_at" - "example_event"."ends_at"
        )
      ) AS TEXT),
      '^-1 day( |$)',
      '-1 days\1'
    ),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "v"
FROM "example_event"
WHERE
  STARTS_WITH(
    REGEXP_REPLACE(
      REGEXP_REPLACE(
        CAST((
          (
            "example_event"."starts_at" - "example_event"."ends_at"
          )
        ) AS TEXT),
        '^-1 day( |$)',
        '-1 days\1'
      ),
      '^(-.*days?) (\d)',
      '\1 +\2'
    ),
    %s
  )
ORDER BY
  "example_event"."id" ASC;
-- parameters: ('-',)
