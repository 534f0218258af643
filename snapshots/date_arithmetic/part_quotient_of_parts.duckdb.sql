SELECT
  (
    EXTRACT(DAY FROM "example_entry"."pub_date") / EXTRACT(MONTH FROM "example_entry"."pub_date")
  ) AS "combinedexpression1"
FROM "example_entry"
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ()
