(
  SELECT
    (
      EXTRACT(MINUTE FROM "example_event"."starts_at") / %s
    ) AS "combinedexpression1"
  FROM "example_event"
)
UNION
(
  SELECT
    (
      EXTRACT(DAY FROM "example_entry"."pub_date") / %s
    ) AS "combinedexpression1"
  FROM "example_entry"
);
-- parameters: (2, 2)
