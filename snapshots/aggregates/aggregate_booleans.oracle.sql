-- Customer.objects.values('city').annotate(n=Count('wants_mail')).order_by('city')

SELECT
  "EXAMPLE_CUSTOMER"."CITY" AS "CITY",
  COUNT("EXAMPLE_CUSTOMER"."WANTS_MAIL") AS "N"
FROM "EXAMPLE_CUSTOMER"
GROUP BY
  "EXAMPLE_CUSTOMER"."CITY"
ORDER BY
  1 ASC;
-- parameters: ()
