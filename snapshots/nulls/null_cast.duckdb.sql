-- EVENTS.values('pk', a=Cast(Value(None), DateField()), b=Cast(DAY, CharField()), c=Cast(SPAN, CharField()))

SELECT
  "example_event"."id" AS "pk",
  CAST(NULL AS DATE) AS "a",
  CAST(CAST(NULL AS DATE) AS TEXT) AS "b",
  REGEXP_REPLACE(
    REGEXP_REPLACE(CAST((
      CAST(NULL AS INTERVAL)
    ) AS TEXT), '^-1 day( |$)', '-1 days\1'),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "c"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
