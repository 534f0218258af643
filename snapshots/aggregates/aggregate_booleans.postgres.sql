SELECT
  "example_customer"."city" AS "city",
  COUNT("example_customer"."wants_mail") AS "n"
FROM "example_customer"
GROUP BY
  "example_customer"."city"
ORDER BY
  1 ASC;
-- parameters: ()
