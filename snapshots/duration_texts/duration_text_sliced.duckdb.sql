-- Event.objects.order_by('pk').annotate(v=BACK)[:6].values_list(text('v'))

SELECT
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
  ) AS "cast1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC
LIMIT 6;
-- parameters: ()
