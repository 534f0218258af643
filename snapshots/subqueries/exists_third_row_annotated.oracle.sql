SELECT
  "EXAMPLE_PRODUCT"."ID" AS "PK",
  CASE
    WHEN EXISTS(
      SELECT
        %s AS "A"
      FROM "EXAMPLE_ORDERLINE" "U0"
      WHERE
        "U0"."PRODUCT_ID" = (
          "EXAMPLE_PRODUCT"."ID"
        )
      OFFSET 2 ROWS
      FETCH FIRST 1 ROWS ONLY
    )
    THEN 1
    ELSE 0
  END AS "EXISTS1"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  1 ASC;
-- parameters: (1,)
