-- SMALL.aggregate(a=text(Sum('price')), b=text(Max(F('price') * 3)), c=text(Sum('price', filter=Q(pk=0), default=Decimal('0.5'))))

SELECT
  CAST(SUM("example_product"."price") AS TEXT) AS "a",
  CAST(MAX((
    CAST("example_product"."price" AS DECIMAL(29, 2)) * %s
  )) AS TEXT) AS "b",
  COALESCE(
    CAST(SUM("example_product"."price") FILTER(WHERE
      "example_product"."id" = %s) AS TEXT),
    REGEXP_REPLACE(CAST((
      %s
    ) AS TEXT), '^(-?)\.', '\10.')
  ) AS "c"
FROM "example_product"
WHERE
  "example_product"."price" < %s;
-- parameters: (3, 0, Decimal('0.5'), Decimal('2000'))
