-- Customer.objects.annotate(v=truth_of(Q(city='Paris')))
--     .values('v')
--     .annotate(n=Count('pk'))
--     .order_by('v')

SELECT
  "GROUPED"."KEY1" AS "V",
  COUNT("GROUPED"."EXAMPLE_CUSTOMER_ID") AS "N"
FROM (
  SELECT
    CASE
      WHEN "EXAMPLE_CUSTOMER"."CITY" = %s
      THEN 1
      WHEN NOT (
        "EXAMPLE_CUSTOMER"."CITY" = %s
      )
      THEN 0
    END AS "KEY1",
    "EXAMPLE_CUSTOMER"."ID" AS "EXAMPLE_CUSTOMER_ID"
  FROM "EXAMPLE_CUSTOMER"
) "GROUPED"
GROUP BY
  "GROUPED"."KEY1"
ORDER BY
  1 ASC;
-- parameters: ('Paris', 'Paris')
