SELECT
  "example_customer"."city" = %s AS "v",
  COUNT("example_customer"."id") AS "n"
FROM "example_customer"
GROUP BY
  "example_customer"."city" = %s
ORDER BY
  1 ASC;
-- parameters: ('Paris', 'Paris')
