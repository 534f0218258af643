-- Customer.objects.values_list(Upper('city'), flat=True).distinct()

SELECT DISTINCT
  UPPER("EXAMPLE_CUSTOMER"."CITY") AS "UPPER1"
FROM "EXAMPLE_CUSTOMER";
-- parameters: ()
