SELECT
  django_format_dtdelta(
    '+',
    "example_entry"."pub_date" || ' 00:00:00',
    "example_entry"."rating" * 3600000000 + 1209600000000
  ) AS "expressionwrapper1"
FROM "example_entry"
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ()
