SELECT
  CAST(COALESCE(
    CASE
      WHEN "example_product"."id" < %s
      THEN "example_product"."price"
      WHEN "example_product"."id" = %s
      THEN %s
      ELSE NULL
    END,
    %s
  ) AS VARCHAR) AS "cast1"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: (3, 4, Decimal('7.125'), Decimal('0.25'))
