-- Customer.objects.order_by('pk')
--     .filter(Exists(Order.objects.filter(status=Case(When(Q(pk__isnull=False), then=Value('new')), default=OuterRef('city')))))

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL"
FROM "EXAMPLE_CUSTOMER"
WHERE
  EXISTS(
    SELECT
      1 AS "A"
    FROM "EXAMPLE_ORDER" "U0"
    WHERE
      "U0"."STATUS" = (
        CASE
          WHEN (
            "U0"."ID" IS NOT NULL
          )
          THEN TO_NCHAR(%s)
          ELSE "EXAMPLE_CUSTOMER"."CITY"
        END
      )
  )
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ('new',)
