(
  SELECT
    CAST(NULL AS DATE) AS "value1"
  FROM "example_event"
  ORDER BY
    "example_event"."id" ASC
  LIMIT 3
)
UNION ALL
(
  SELECT
    "example_event"."deadline" AS "deadline"
  FROM "example_event"
);
-- parameters: ()
