-- Customer.objects.order_by('pk')
--     .annotate(v=Coalesce(Subquery(Order.objects.filter(customer=OuterRef('pk')).order_by('-status', 'pk').values('status')[:1]), Value('none')))

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL",
  COALESCE(
    (
      SELECT
        "U0"."STATUS" AS "STATUS"
      FROM "EXAMPLE_ORDER" "U0"
      WHERE
        "U0"."CUSTOMER_ID" = (
          "EXAMPLE_CUSTOMER"."ID"
        )
      ORDER BY
        1 DESC,
        "U0"."ID" ASC
      FETCH FIRST 1 ROWS ONLY
    ),
    TO_NCHAR(%s)
  ) AS "V"
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ('none',)
