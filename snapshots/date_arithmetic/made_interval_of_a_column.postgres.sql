SELECT
  (
    "example_entry"."pub_date" + MAKE_INTERVAL(months => "example_entry"."rating")
  ) AS "expressionwrapper1",
  (
    "example_entry"."pub_date" - MAKE_INTERVAL(days => "example_entry"."rating")
  ) AS "expressionwrapper2"
FROM "example_entry"
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ()
