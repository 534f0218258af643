-- SMALL.aggregate(a=text(Sum('price')), b=text(Max(F('price') * 3)), c=text(Sum('price', filter=Q(pk=0), default=Decimal('0.5'))))

SELECT
  CASE
    WHEN NOT SUM("example_product"."price") IS NULL
    THEN PRINTF('%%.2f', SUM("example_product"."price"))
  END AS "a",
  CASE
    WHEN NOT MAX((
      "example_product"."price" * %s
    )) IS NULL
    THEN PRINTF('%%.2f', MAX((
      "example_product"."price" * %s
    )))
  END AS "b",
  COALESCE(
    CASE
      WHEN NOT SUM("example_product"."price") FILTER(WHERE
        "example_product"."id" = %s) IS NULL
      THEN PRINTF(
        '%%.2f',
        SUM("example_product"."price") FILTER(WHERE
          "example_product"."id" = %s)
      )
    END,
    CAST(%s AS TEXT)
  ) AS "c"
FROM "example_product"
WHERE
  "example_product"."price" < %s;
-- parameters: (3, 3, 0, 0, '0.5', '2000')
