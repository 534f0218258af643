-- Customer.objects.annotate(open_orders=FilteredRelation('orders', condition=~Q(orders__status='cancelled')))
--     .annotate(n=Count('open_orders'))
--     .order_by('pk')

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL",
  COUNT("OPEN_ORDERS"."ID") AS "N"
FROM "EXAMPLE_CUSTOMER"
LEFT OUTER JOIN "EXAMPLE_ORDER" "OPEN_ORDERS"
  ON (
    "EXAMPLE_CUSTOMER"."ID" = "OPEN_ORDERS"."CUSTOMER_ID"
    AND (
      NOT (
        "OPEN_ORDERS"."STATUS" = %s AND "OPEN_ORDERS"."STATUS" IS NOT NULL
      )
    )
  )
GROUP BY
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL"
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ('cancelled',)
