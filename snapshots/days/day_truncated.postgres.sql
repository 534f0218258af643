SELECT
  CAST((
    "example_event"."starts_at" AT TIME ZONE 'UTC'
  ) AS DATE) AS "d",
  COUNT("example_event"."id") AS "n"
FROM "example_event"
GROUP BY
  CAST((
    "example_event"."starts_at" AT TIME ZONE 'UTC'
  ) AS DATE)
ORDER BY
  1 ASC;
-- parameters: ()
