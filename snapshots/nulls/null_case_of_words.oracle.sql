-- PRODUCTS.values('pk', v=Case(When(pk=1, then=WORD), default='name'))

SELECT
  "EXAMPLE_PRODUCT"."ID" AS "PK",
  CASE
    WHEN "EXAMPLE_PRODUCT"."ID" = %s
    THEN NULL
    ELSE "EXAMPLE_PRODUCT"."NAME"
  END AS "V"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  1 ASC;
-- parameters: (1,)
