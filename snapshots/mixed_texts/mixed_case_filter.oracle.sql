-- Customer.objects.order_by('pk')
--     .annotate(v=Case(When(is_active=True, then=Concat('name', Value('!'))), default=Value('gone')))
--     .filter(v__in=['gone', 'x'])

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL",
  CASE
    WHEN "EXAMPLE_CUSTOMER"."IS_ACTIVE" = 1
    THEN (
      "EXAMPLE_CUSTOMER"."NAME" || %s
    )
    ELSE TO_NCHAR(%s)
  END AS "V"
FROM "EXAMPLE_CUSTOMER"
WHERE
  CASE
    WHEN (
      "EXAMPLE_CUSTOMER"."IS_ACTIVE" = 1
    )
    THEN (
      "EXAMPLE_CUSTOMER"."NAME" || %s
    )
    ELSE TO_NCHAR(%s)
  END IN (%s, %s)
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ('!', 'gone', '!', 'gone', 'gone', 'x')
