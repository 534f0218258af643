SELECT
  (
    "example_entry"."pub_date" + (
      "example_entry"."rating" * INTERVAL '1 HOUR' + INTERVAL '2 WEEK'
    )
  ) AS "expressionwrapper1"
FROM "example_entry"
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ()
