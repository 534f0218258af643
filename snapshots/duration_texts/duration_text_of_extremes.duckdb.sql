-- Event.objects.values('day').annotate(v=text(Max('length')), w=text(Min(BACK))).order_by('day')

SELECT
  "example_event"."day" AS "day",
  REGEXP_REPLACE(
    REGEXP_REPLACE(CAST((
      MAX("example_event"."length")
    ) AS TEXT), '^-1 day( |$)', '-1 days\1'),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "v",
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        MIN((
          "example_event"."starts_at" - "example_event"."ends_at"
        ))
      ) AS TEXT),
      '^-1 day( |$)',
      '-1 days\1'
    ),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "w"
FROM "example_event"
GROUP BY
  "example_event"."day"
ORDER BY
  1 ASC;
-- parameters: ()
