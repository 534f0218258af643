SELECT
  (
    "example_entry"."pub_date" + MAKE_INTERVAL(weeks => 2, hours => "example_entry"."rating")
  ) AS "expressionwrapper1"
FROM "example_entry"
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ()
