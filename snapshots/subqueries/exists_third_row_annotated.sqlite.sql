SELECT
  "example_product"."id" AS "pk",
  EXISTS(
    SELECT
      %s AS "a"
    FROM "example_orderline" AS "U0"
    WHERE
      "U0"."product_id" = (
        "example_product"."id"
      )
    LIMIT 1
    OFFSET 2
  ) AS "exists1"
FROM "example_product"
ORDER BY
  1 ASC;
-- parameters: (1,)
